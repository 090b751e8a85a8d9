// What is read at a place is written at the same place, if the arrays are the same, and else they do not overlap.
DISPATCHED void NAME(tanh)(const SCALAR *x, SCALAR *y, size_t count) {
  APART for (size_t i = 0; i < count; i++) y[i] = hyperbolicTangent(x[i]);
}

DISPATCHED void NAME(sigmoid)(const SCALAR *x, SCALAR *y, size_t count) {
  APART for (size_t i = 0; i < count; i++) y[i] = logistic(x[i]);
}

// Beyond the range of normal numbers the answer is 0 or infinity, as it is in C's own exp up to the subnormal numbers.
DISPATCHED void NAME(exp)(const SCALAR *x, SCALAR *y, size_t count) {
  APART for (size_t i = 0; i < count; i++) {
    SCALAR value = x[i];
    SCALAR e = exponential(value);
    e = value > EXP_HIGHEST ? e * exponential(value - EXP_HIGHEST) : e;
    e = value < EXP_LOWEST ? e * exponential(value - EXP_LOWEST) : e;
    y[i] = e;
  }
}
