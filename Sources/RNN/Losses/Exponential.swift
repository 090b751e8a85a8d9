#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

func naturalExponential(_ x: Double) -> Double { exp(x) }
func cosineFunction(_ x: Double) -> Double { cos(x) }
func naturalLogarithm(_ x: Double) -> Double { log(x) }
