// The functions of Foundation, for Double and Float.
let x = 2.0, y: Float = 2
print(sqrt(x), pow(x, 10), exp(x), log(x), log2(x), log10(x), cbrt(x))  // prints: 1.4142135623730951 1024.0 7.38905609893065 0.6931471805599453 1.0 0.3010299956639812 1.2599210498948734
print(sqrt(y), pow(y, 0.5), exp(y), log(y), log2(y), log10(y))  // prints: 1.4142135 1.4142135 7.389056 0.6931472 1.0 0.30103
print(sin(x), cos(x), tan(x), atan(x), atan2(1, x), hypot(3, x), fmod(7, x))  // prints: 0.9092974268256817 -0.4161468365471424 -2.185039863261519 1.1071487177940904 0.4636476090008061 3.605551275463989 1.0
print(sin(y), cos(y), tanh(y), sinh(x), cosh(x), tanh(x), asin(0.5 * x / 2), acos(x / 4))  // prints: 0.9092974 -0.41614684 0.9640276 3.626860407847019 3.7621956910836314 0.9640275800758169 0.5235987755982989 1.0471975511965979
print(exp2(x), expm1(x), log1p(x), floor(x + 0.5), ceil(y + 0.5), fabs(-x), trunc(-2.5 * x))  // prints: 4.0 6.38905609893065 1.0986122886681096 2.0 3.0 2.0 -5.0
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
print(sigmoid(0), sigmoid(2), [0.0, 1, 4].map(sqrt))  // prints: 0.5 0.8807970779778823 [0.0, 1.0, 2.0]
