#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

func naturalLogarithm(_ x: Float) -> Float { logf(x) }
func naturalLogarithm(_ x: Double) -> Double { log(x) }
func cosine(_ x: Double) -> Double { cos(x) }

/// How many processors this process may run on.
func processorCount() -> Int { Swift.max(1, Swift.min(64, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }

/// A number written with a format of C's `printf`.
func formatted(_ value: Double, _ format: String) -> String {
  var bytes = [CChar](repeating: 0, count: 400)
  let length = withVaList([value]) { vsnprintf(&bytes, bytes.count, format, $0) }
  let text = bytes.prefix(max(0, min(Int(length), bytes.count - 1)))
  return String(decoding: text.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
