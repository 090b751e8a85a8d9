DISPATCHED void NAME(lstm_forward)(size_t rows, size_t hidden, SCALAR *z, const SCALAR *previous, SCALAR *c,
                                   SCALAR *squashed, SCALAR *h) {
  for (size_t row = 0; row < rows; row++) {
    SCALAR *i = z + row * 4 * hidden, *f = i + hidden, *g = f + hidden, *o = g + hidden;
    size_t base = row * hidden;
    for (size_t j = 0; j < hidden; j++) {
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
                                    const SCALAR *squashed, const SCALAR *dh, SCALAR *dc, SCALAR *dz) {
  for (size_t row = 0; row < rows; row++) {
    const SCALAR *i = gates + row * 4 * hidden, *f = i + hidden, *g = f + hidden, *o = g + hidden;
    SCALAR *di = dz + row * 4 * hidden, *df = di + hidden, *dg = df + hidden, *dO = dg + hidden;
    size_t base = row * hidden;
    for (size_t j = 0; j < hidden; j++) {
      SCALAR flat = squashed[base + j], upper = dh[base + j];
      SCALAR dcell = dc[base + j] + upper * o[j] * (1 - flat * flat);
      di[j] = dcell * g[j] * i[j] * (1 - i[j]);
      df[j] = dcell * previous[base + j] * f[j] * (1 - f[j]);
      dg[j] = dcell * i[j] * (1 - g[j] * g[j]);
      dO[j] = upper * flat * o[j] * (1 - o[j]);
      dc[base + j] = dcell * f[j];
    }
  }
}
