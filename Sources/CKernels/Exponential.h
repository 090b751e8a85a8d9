// e^x without a branch, so that the compiler can do a vector of them at once.
//
// x = n ln 2 + r with a whole n and |r| <= (ln 2) / 2, so e^x = 2^n e^r. Adding and subtracting 1.5 * 2^mantissa rounds
// x / ln 2 to the whole number n and leaves n in the lowest bits of the sum, from where a shift makes it the exponent
// of 2^n. ln 2 is subtracted in two parts, the first with trailing zeros so that n times it is exact. e^r - 1 is its
// Taylor sum, long enough that the next term is below half a unit of the last place. NaN stays NaN.

// p = e^r - 1 and scale = 2^n.
INLINED void splitExponential(SCALAR x, SCALAR *p, SCALAR *scale) {
  x = x > EXP_HIGHEST ? EXP_HIGHEST : x;
  x = x < EXP_LOWEST ? EXP_LOWEST : x;
  SCALAR shifted = x * (SCALAR)1.4426950408889634074 + ROUNDING;
  SCALAR n = shifted - ROUNDING;
  SCALAR r = (x - n * LN2_HIGH) - n * LN2_LOW;
  BITS bits;
  __builtin_memcpy(&bits, &shifted, sizeof bits);
  bits = (bits + EXPONENT_BIAS) << MANTISSA_BITS;
  __builtin_memcpy(scale, &bits, sizeof bits);
  SCALAR sum = TAYLOR(r);
  *p = r + r * r * sum;
}

INLINED SCALAR exponential(SCALAR x) {
  SCALAR p, scale;
  splitExponential(x, &p, &scale);
  return scale + scale * p;
}

// tanh x = (e^2x - 1) / (e^2x + 1). e^2x - 1 = (2^n - 1) + 2^n (e^r - 1) keeps all its digits near 0.
INLINED SCALAR hyperbolicTangent(SCALAR x) {
  SCALAR p, scale;
  SCALAR twice = x + x;
  twice = twice > 40 ? 40 : twice;
  twice = twice < -40 ? -40 : twice;
  splitExponential(twice, &p, &scale);
  SCALAR minusOne = (scale - 1) + scale * p;
  return minusOne / (minusOne + 2);
}

INLINED SCALAR logistic(SCALAR x) { return 1 / (1 + exponential(-x)); }
