import CMachine
import Foundation

/// What objects know of the thread that makes and releases them.
package struct Heap {
  /// Bytes that the objects of the lesson take which runs on this thread.
  package var bytes = 0
  /// Objects that are being released because the one before was.
  private var nesting = 0
  /// Objects whose release waits until those around them are gone.
  private var waiting: [AnyObject] = []
  /// The lowest address of the stack that may still be used.
  package let stackEnd: UInt

  /// Releases within releases, each of which takes some hundred bytes of the host's stack.
  private static let nestingLimit = 64
  /// What a library function, or the release of objects, may need of the stack without asking.
  private static let stackReserve: UInt = 160 << 10

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { heap in
      let heap = heap as UnsafeMutableRawPointer?
      heap?.assumingMemoryBound(to: Heap.self).deinitialize(count: 1)
      heap?.deallocate()
      set_heap_of_thread(nil)
    }
    return key
  }()

  /// The heap of this thread.
  @inline(__always)
  package static var current: UnsafeMutablePointer<Heap> {
    heap_of_thread()?.assumingMemoryBound(to: Heap.self) ?? made()
  }

  @inline(never)
  private static func made() -> UnsafeMutablePointer<Heap> {
    let heap = UnsafeMutablePointer<Heap>.allocate(capacity: 1)
    heap.initialize(to: Heap(stackEnd: Stack.end + stackReserve))
    pthread_setspecific(key, heap)
    set_heap_of_thread(heap)
    return heap
  }

  private init(stackEnd: UInt) { self.stackEnd = stackEnd }

  /// Counts bytes that an object takes from now on, or gives back if they are negative.
  @inline(__always)
  package static func count(_ bytes: Int) { current.pointee.bytes &+= bytes }

  /// Releases the refs of an object that goes, and counts its bytes no more.
  ///
  /// A list of a million links would release each link within the one before it: beyond a few levels objects wait for
  /// those around them, so that the host's stack does not grow.
  package static func release(_ refs: UnsafeMutablePointer<AnyObject?>, _ count: Int, bytes: Int) {
    let heap = current
    heap.pointee.bytes &-= bytes
    if count == 0 { return }
    guard heap.pointee.nesting < nestingLimit else {
      for index in 0..<count {
        if let object = (refs + index).move() { heap.pointee.waiting.append(object) }
      }
      return
    }
    heap.pointee.nesting += 1
    refs.release(count: count)
    if heap.pointee.nesting == 1 { while heap.pointee.waiting.popLast() != nil {} }
    heap.pointee.nesting -= 1
  }
}
