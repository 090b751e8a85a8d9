import Testing
@testable import LessonLanguage

@Suite(.serialized) struct ArrayObjectTests {
  /// An element of one raw and one ref.
  private static let mixed = Layout(raws: 1, refs: 1, certainRef: 0)

  private final class Counted {
    nonisolated(unsafe) static var alive = 0
    let number: Int
    init(_ number: Int) { self.number = number; Self.alive += 1 }
    deinit { Self.alive -= 1 }
  }

  private func array(_ numbers: some Sequence<Int>) -> ArrayObject {
    let array = ArrayObject(Self.mixed)
    for number in numbers { insert(number, in: array, at: array.count) }
    return array
  }

  private func insert(_ number: Int, in array: ArrayObject, at index: Int) {
    var raw = number
    var ref: AnyObject? = Counted(number)
    array.insert(&raw, &ref, at: index)
  }

  /// The elements, which must say the same in their raw and in their ref.
  private func elements(_ array: ArrayObject) -> [Int] {
    (0..<array.count).map { index in
      let words = array.words(at: index)
      #expect((words.ref as? Counted)?.number == words.raw)
      return words.raw
    }
  }

  @Test func behavesLikeAnArray() {
    var random = SystemRandomNumberGenerator()
    let object = array(0..<3)
    var model = [0, 1, 2]
    for step in 0..<2000 {
      switch Int.random(in: 0..<6, using: &random) {
      case 0, 1:
        let index = Int.random(in: 0...model.count, using: &random)
        insert(step, in: object, at: index)
        model.insert(step, at: index)
      case 2 where !model.isEmpty:
        let index = Int.random(in: 0..<model.count, using: &random)
        object.remove(index..<(index + 1))
        model.remove(at: index)
      case 3 where !model.isEmpty:
        object.removeLast()
        model.removeLast()
      case 4 where !model.isEmpty:
        let a = Int.random(in: 0..<model.count, using: &random), b = Int.random(in: 0..<model.count, using: &random)
        object.swapElements(a, b)
        model.swapAt(a, b)
      case 5 where step % 100 == 0:
        object.removeAll()
        model.removeAll()
      default: break
      }
      #expect(object.count == model.count)
    }
    #expect(elements(object) == model)
  }

  @Test func copiesAreIndependent() {
    let first = array(0..<4)
    let second = first.copy(reserving: 2)
    second.remove(0..<1)
    insert(9, in: second, at: 0)
    #expect(elements(first) == [0, 1, 2, 3])
    #expect(elements(second) == [9, 1, 2, 3])
    #expect(second.capacity >= 6)
  }

  @Test func appendsPartsOfItselfAndOthers() {
    let object = array(0..<4)
    object.append(contentsOf: object, from: 1, to: 3)
    #expect(elements(object) == [0, 1, 2, 3, 1, 2])
    object.append(contentsOf: array([7]), from: 0, to: 0)
    #expect(object.count == 6)
  }

  @Test func growsInSteps() {
    let object = ArrayObject(.raw)
    var capacities: Set<Int> = []
    for number in 0..<1000 {
      object.append(raw: number)
      capacities.insert(object.capacity)
      #expect(object.capacity >= object.count)
    }
    #expect(capacities.count < 12)
    #expect((0..<1000).allSatisfy { object.words(at: $0).raw == $0 })
    #expect(object.byteCount == object.capacity * 8)
  }

  /// An element may have no words at all, as `()` has none.
  @Test func elementsOfNothingAreCounted() {
    let object = ArrayObject(.empty)
    var raw = 0
    var ref: AnyObject?
    for _ in 0..<5 { object.append(&raw, &ref) }
    object.remove(2..<3)
    #expect(object.count == 4)
    #expect(object.byteCount == 0)
  }

  @Test func referencesAreReleased() {
    let before = Counted.alive
    do {
      let object = array(0..<10)
      _ = object.copy()
      object.remove(3..<4)
      object.removeLast()
      #expect(Counted.alive == before + 8)
      object.swapElements(0, 7)
      object.swapElements(2, 2)
      #expect(Counted.alive == before + 8)
    }
    #expect(Counted.alive == before)
  }
}
