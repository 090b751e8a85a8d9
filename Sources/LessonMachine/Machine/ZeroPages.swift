import Foundation

/// Memory that is zero and costs nothing until it is touched.
///
/// The C library gives that only for the first time: where freed memory stays with the process, what it clears is memory that
/// was used, all of it, for every lesson.
enum ZeroPages {
  static func allocate<Element>(_ type: Element.Type, capacity: Int) -> UnsafeMutablePointer<Element> {
    let bytes = capacity * MemoryLayout<Element>.stride
    let place = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard let place, place != MAP_FAILED else { fatalError("no room for \(bytes >> 20) MB of registers") }
    return place.bindMemory(to: Element.self, capacity: capacity)
  }

  static func deallocate<Element>(_ place: UnsafeMutablePointer<Element>, capacity: Int) {
    munmap(place, capacity * MemoryLayout<Element>.stride)
  }
}
