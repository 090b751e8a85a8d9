DISPATCHED void NAME(adam)(size_t count, SCALAR *restrict w, const SCALAR *restrict g, SCALAR *restrict m,
                           SCALAR *restrict v, SCALAR b1, SCALAR b2, SCALAR keep, SCALAR rate, SCALAR root,
                           SCALAR epsilon) {
  for (size_t i = 0; i < count; i++) {
    m[i] = b1 * m[i] + (1 - b1) * g[i];
    v[i] = b2 * v[i] + (1 - b2) * g[i] * g[i];
    w[i] = keep * w[i] - rate * m[i] / (SQUARE_ROOT(v[i]) * root + epsilon);
  }
}
