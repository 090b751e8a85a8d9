#define SCALAR float
#define SUFFIX f32
#define BITS uint32_t
#define EXP_HIGHEST 88.0f
#define EXP_LOWEST -87.0f
#define ROUNDING 12582912.0f
#define LN2_HIGH 0.693359375f
#define LN2_LOW -2.12194440e-4f
#define EXPONENT_BIAS 127u
#define MANTISSA_BITS 23
#define TAYLOR(r) (1.f / 2 + r * (1.f / 6 + r * (1.f / 24 + r * (1.f / 120 + r * (1.f / 720 + r * (1.f / 5040))))))
#define SQUARE_ROOT(x) __builtin_elementwise_sqrt(x)
