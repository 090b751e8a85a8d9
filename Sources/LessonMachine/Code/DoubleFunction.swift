import Foundation

/// Functions of one `Double`, which an instruction names by number.
package enum DoubleFunction: Int {
  case exp, exp2, expm1, log, log2, log10, log1p, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh
  case floor, ceil, round, trunc, rint, fabs, cbrt, erf, tgamma

  package func value(at x: Double) -> Double {
    switch self {
    case .exp: Foundation.exp(x)
    case .exp2: Foundation.exp2(x)
    case .expm1: Foundation.expm1(x)
    case .log: Foundation.log(x)
    case .log2: Foundation.log2(x)
    case .log10: Foundation.log10(x)
    case .log1p: Foundation.log1p(x)
    case .sin: Foundation.sin(x)
    case .cos: Foundation.cos(x)
    case .tan: Foundation.tan(x)
    case .asin: Foundation.asin(x)
    case .acos: Foundation.acos(x)
    case .atan: Foundation.atan(x)
    case .sinh: Foundation.sinh(x)
    case .cosh: Foundation.cosh(x)
    case .tanh: Foundation.tanh(x)
    case .asinh: Foundation.asinh(x)
    case .acosh: Foundation.acosh(x)
    case .atanh: Foundation.atanh(x)
    case .floor: Foundation.floor(x)
    case .ceil: Foundation.ceil(x)
    case .round: Foundation.round(x)
    case .trunc: Foundation.trunc(x)
    case .rint: Foundation.rint(x)
    case .fabs: abs(x)
    case .cbrt: Foundation.cbrt(x)
    case .erf: Foundation.erf(x)
    case .tgamma: Foundation.tgamma(x)
    }
  }
}
