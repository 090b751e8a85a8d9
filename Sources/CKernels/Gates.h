DISPATCHED void NAME(lstm_forward)(size_t rows, size_t hidden, SCALAR *z, const SCALAR *previous, SCALAR *c,
                                   SCALAR *squashed, SCALAR *h) {
  for (size_t row = 0; row < rows; row++) {
    SCALAR *i = z + row * 4 * hidden, *f = i + hidden, *g = f + hidden, *o = g + hidden;
    size_t base = row * hidden;
    APART for (size_t j = 0; j < hidden; j++) {
      SCALAR input = logistic(i[j]), forget = logistic(f[j]), output = logistic(o[j]);
      SCALAR candidate = hyperbolicTangent(g[j]);
      SCALAR cell = forget * previous[base + j] + input * candidate;
      SCALAR flat = hyperbolicTangent(cell);
      i[j] = input, f[j] = forget, g[j] = candidate, o[j] = output;
      c[base + j] = cell;
      squashed[base + j] = flat;
      h[base + j] = output * flat;
    }
  }
}

DISPATCHED void NAME(lstm_backward)(size_t rows, size_t hidden, const SCALAR *gates, const SCALAR *previous,
                                    const SCALAR *squashed, const SCALAR *dh, SCALAR *dc, SCALAR *cells,
                                    SCALAR *dz) {
  for (size_t row = 0; row < rows; row++) {
    const SCALAR *i = gates + row * 4 * hidden, *f = i + hidden, *g = f + hidden, *o = g + hidden;
    SCALAR *di = dz + row * 4 * hidden, *df = di + hidden, *dg = df + hidden, *dO = dg + hidden;
    size_t base = row * hidden;
    APART for (size_t j = 0; j < hidden; j++) {
      SCALAR flat = squashed[base + j], upper = dh[base + j];
      SCALAR dcell = dc[base + j] + upper * o[j] * (1 - flat * flat);
      cells[base + j] = dcell;
      di[j] = dcell * g[j] * i[j] * (1 - i[j]);
      df[j] = dcell * previous[base + j] * f[j] * (1 - f[j]);
      dg[j] = dcell * i[j] * (1 - g[j] * g[j]);
      dO[j] = upper * flat * o[j] * (1 - o[j]);
      dc[base + j] = dcell * f[j];
    }
  }
}

DISPATCHED void NAME(gru_gates)(size_t rows, size_t hidden, SCALAR *z, const SCALAR *share, const SCALAR *bias,
                                const SCALAR *previous, SCALAR *inner, int resetsBefore) {
  for (size_t row = 0; row < rows; row++) {
    SCALAR *r = z + row * 3 * hidden, *u = r + hidden;
    const SCALAR *sr = share + row * 3 * hidden, *su = sr + hidden, *sn = su + hidden;
    size_t base = row * hidden;
    APART for (size_t j = 0; j < hidden; j++) {
      r[j] = logistic(r[j] + sr[j] + bias[j]);
      u[j] = logistic(u[j] + su[j] + bias[hidden + j]);
      inner[base + j] = resetsBefore ? r[j] * previous[base + j] : sn[j] + bias[2 * hidden + j];
    }
  }
}

DISPATCHED void NAME(gru_state)(size_t rows, size_t hidden, SCALAR *z, const SCALAR *inner, const SCALAR *candidate,
                                const SCALAR *bias, const SCALAR *previous, SCALAR *h, int resetsBefore, int keeps) {
  for (size_t row = 0; row < rows; row++) {
    SCALAR *r = z + row * 3 * hidden, *u = r + hidden, *n = u + hidden;
    size_t base = row * hidden;
    APART for (size_t j = 0; j < hidden; j++) {
      SCALAR share = resetsBefore ? candidate[base + j] + bias[2 * hidden + j] : r[j] * inner[base + j];
      n[j] = hyperbolicTangent(n[j] + share);
      SCALAR kept = keeps ? u[j] : 1 - u[j];
      h[base + j] = (1 - kept) * n[j] + kept * previous[base + j];
    }
  }
}

DISPATCHED void NAME(gru_backward)(size_t rows, size_t hidden, const SCALAR *gates, const SCALAR *inner,
                                   const SCALAR *previous, const SCALAR *dh, SCALAR *before, SCALAR *dz,
                                   SCALAR *share, int resetsBefore, int keeps) {
  for (size_t row = 0; row < rows; row++) {
    const SCALAR *r = gates + row * 3 * hidden, *u = r + hidden, *n = u + hidden;
    SCALAR *dr = dz + row * 3 * hidden, *du = dr + hidden, *dn = du + hidden;
    SCALAR *sr = share + row * 3 * hidden, *su = sr + hidden, *sn = su + hidden;
    size_t base = row * hidden;
    APART for (size_t j = 0; j < hidden; j++) {
      SCALAR kept = keeps ? u[j] : 1 - u[j], upper = dh[base + j];
      SCALAR dkept = upper * (previous[base + j] - n[j]);
      dn[j] = upper * (1 - kept) * (1 - n[j] * n[j]);
      du[j] = (keeps ? dkept : -dkept) * u[j] * (1 - u[j]);
      su[j] = du[j];
      before[base + j] += upper * kept;
      if (!resetsBefore) {
        dr[j] = dn[j] * inner[base + j] * r[j] * (1 - r[j]);
        sr[j] = dr[j];
        sn[j] = dn[j] * r[j];
      }
    }
  }
}
