import Foundation

/// The host's stack of the thread that asks.
package enum Stack {
  /// Bytes that may still be used before the reserve begins which is kept for functions of the host.
  package static var room: Int { Int(bitPattern: position) - Int(bitPattern: Heap.current.pointee.stackEnd) }

  /// An address near the top.
  @inline(never)
  private static var position: UInt {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 1) { UInt(bitPattern: $0.baseAddress) }
  }

  /// The lowest address; slow to find out.
  package static var end: UInt {
    #if canImport(Darwin)
    return UInt(bitPattern: pthread_get_stackaddr_np(pthread_self())) - UInt(pthread_get_stacksize_np(pthread_self()))
    #else
    // Not among the functions that Swift imports, since it is no standard but Linux's own.
    typealias GetAttributes = @convention(c) (pthread_t, UnsafeMutablePointer<pthread_attr_t>) -> Int32
    var attributes = pthread_attr_t()
    var lowest: UnsafeMutableRawPointer?
    var size = 0
    guard let function = dlsym(nil, "pthread_getattr_np"),
          unsafeBitCast(function, to: GetAttributes.self)(pthread_self(), &attributes) == 0 else { return smallest }
    defer { pthread_attr_destroy(&attributes) }
    return pthread_attr_getstack(&attributes, &lowest, &size) == 0 ? UInt(bitPattern: lowest) : smallest
    #endif
  }

  /// The end of a stack that has the size of the smallest that threads are given.
  private static var smallest: UInt { position - (448 << 10) }
}
