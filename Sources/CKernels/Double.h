#define SCALAR double
#define SUFFIX f64
#define BITS uint64_t
#define EXP_HIGHEST 709.0
#define EXP_LOWEST -708.0
#define ROUNDING 6755399441055744.0
#define LN2_HIGH 0.69314718036912381649
#define LN2_LOW 1.9082149292705877e-10
#define EXPONENT_BIAS 1023u
#define MANTISSA_BITS 52
#define TAYLOR(r)                                                                                       \
  (1. / 2 + r * (1. / 6 + r * (1. / 24 + r * (1. / 120 + r * (1. / 720 + r * (1. / 5040 +               \
   r * (1. / 40320 + r * (1. / 362880 + r * (1. / 3628800 + r * (1. / 39916800 +                        \
   r * (1. / 479001600 + r * (1. / 6227020800.0 + r * (1. / 87178291200.0)))))))))))))
#define SQUARE_ROOT(x) __builtin_elementwise_sqrt(x)
