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

/// A step of a training frees its memory and the next asks for as much again. By default the C library gives it back to the
/// system in between, and getting it page by page takes longer than a step of a small network.
let keepsFreedMemory: Bool = {
  #if canImport(Glibc)
  return mallopt(M_TRIM_THRESHOLD, 1 << 28) != 0 && mallopt(M_MMAP_THRESHOLD, 1 << 25) != 0
  #else
  return false
  #endif
}()
