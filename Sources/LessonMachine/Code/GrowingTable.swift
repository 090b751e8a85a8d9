/// What the loop reads by number: an array that is read without a check and never copied.
package struct GrowingTable<Element> {
  private var elements: UnsafeMutablePointer<Element>
  package private(set) var count = 0
  private var capacity = 256

  package init() { elements = .allocate(capacity: capacity) }

  @inline(__always)
  package subscript(_ number: Int) -> Element {
    get { elements[number] }
    nonmutating set { elements[number] = newValue }
  }

  /// Where the elements are until it grows.
  var start: UnsafeMutablePointer<Element> { elements }

  package var all: [Element] {
    get { Array(UnsafeBufferPointer(start: elements, count: count)) }
    set {
      elements.deinitialize(count: count)
      count = 0
      for element in newValue { append(element) }
    }
  }

  package mutating func append(_ element: Element) {
    if count == capacity {
      let grown = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
      grown.moveInitialize(from: elements, count: count)
      elements.deallocate()
      (elements, capacity) = (grown, capacity * 2)
    }
    (elements + count).initialize(to: element)
    count += 1
  }

  /// Gives the memory back; to be called once, by the owner.
  package func deallocate() {
    elements.deinitialize(count: count)
    elements.deallocate()
  }
}
