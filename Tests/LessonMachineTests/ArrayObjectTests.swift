import Testing

@testable import LessonMachine

@Suite struct ArrayObjectTests {
  /// What is done to an array of numbers, and to one of Swift's.
  enum Change {
    case append(Int), insert(Int, at: Int), remove(Range<Int>), removeLast, removeAll, swap(Int, Int)
    case fill(Int, times: Int), appendSelf(Range<Int>), replace(Range<Int>, [Int]), reserve(Int)

    func apply(to array: ArrayObject) {
      switch self {
      case .append(let value): array.append(raw: value)
      case .insert(let value, let index): withWords([value]) { array.insert($0.raws, $0.refs, at: index) }
      case .remove(let range): array.remove(range)
      case .removeLast: array.removeLast()
      case .removeAll: array.removeAll()
      case .swap(let a, let b): array.swapElements(a, b)
      case .fill(let value, let times): withWords([value]) { array.append($0, times: times) }
      case .appendSelf(let range): array.append(contentsOf: array, from: range.lowerBound, to: range.upperBound)
      case .replace(let range, let values): withWords(values) { array.replace(range, $0.raws, $0.refs, count: values.count) }
      case .reserve(let count): array.reserve(count)
      }
    }

    func apply(to array: inout [Int]) {
      switch self {
      case .append(let value): array.append(value)
      case .insert(let value, let index): array.insert(value, at: index)
      case .remove(let range): array.removeSubrange(range)
      case .removeLast: array.removeLast()
      case .removeAll: array.removeAll()
      case .swap(let a, let b): array.swapAt(a, b)
      case .fill(let value, let times): array += [Int](repeating: value, count: times)
      case .appendSelf(let range): array += Array(array[range])
      case .replace(let range, let values): array.replaceSubrange(range, with: values)
      case .reserve: break
      }
    }
  }

  @Test(arguments: [
    [], [.append(1)], [.append(1), .append(2), .append(3), .append(4), .append(5)], [.insert(1, at: 0), .insert(2, at: 0)],
    [.fill(7, times: 5), .insert(1, at: 2), .insert(2, at: 6)], [.fill(7, times: 0), .removeAll],
    [.append(1), .append(2), .append(3), .remove(0..<1)], [.append(1), .append(2), .append(3), .remove(1..<3)],
    [.append(1), .append(2), .append(3), .remove(1..<1), .swap(0, 2)], [.append(1), .swap(0, 0), .removeLast, .append(2)],
    [.append(1), .append(2), .appendSelf(0..<2), .appendSelf(1..<4)], [.append(1), .append(2), .replace(0..<1, [8, 9, 10])],
    [.append(1), .append(2), .append(3), .replace(0..<3, [4])], [.append(1), .replace(1..<1, [2, 3]), .replace(0..<3, [])],
    [.reserve(100), .append(1), .reserve(10), .removeAll, .append(2)],
  ] as [[Change]])
  func changesLikeAnArray(_ changes: [Change]) {
    let array = ArrayObject(.raw)
    var model: [Int] = []
    for change in changes {
      change.apply(to: array)
      change.apply(to: &model)
      #expect((0..<array.count).map { array.raws[$0] } == model)
      #expect(array.capacity >= array.count)
    }
  }

  @Test func elementsOfSeveralWordsStayTogether() {
    let array = ArrayObject(Layout(raws: 2, refs: 1))
    for number in 0..<9 { withWords([number, -number], [StringObject("\(number)")]) { array.append($0.raws, $0.refs) } }
    array.remove(2..<4)
    array.swapElements(0, 6)
    let texts = (0..<array.count).map { (array.refs[$0] as? StringObject)?.value ?? "" }
    #expect(texts == ["8", "1", "4", "5", "6", "7", "0"])
    for index in 0..<array.count { #expect(array.raws[index * 2] == -array.raws[index * 2 + 1]) }
    #expect((0..<array.count).map { "\(array.raws[$0 * 2])" } == texts)
  }

  /// Each way in which an element goes, and the number of those that are left.
  @Test(arguments: [
    ({ $0.removeLast() }, 3), ({ $0.remove(0..<2) }, 2), ({ $0.removeAll() }, 0), ({ _ in }, 4),
    ({ $0.replace(1..<3, $0.raws, $0.refs, count: 0) }, 2),
  ] as [((ArrayObject) -> Void, Int)])
  func lettingGo(_ change: (ArrayObject) -> Void, left: Int) {
    let tokens = Tokens(4)
    var array: ArrayObject? = ArrayObject(.ref)
    for index in 0..<4 { array?.append(ref: tokens.take(index)) }
    let copy = array?.copy()
    change(array!)
    #expect(tokens.alive == 4 && copy?.count == 4)
    withExtendedLifetime(copy) {}
    array = array.map { $0.copy() }
    #expect(array?.count == left)
  }

  @Test func copiesAreApart() {
    let array = ArrayObject(.raw)
    for number in 0..<3 { array.append(raw: number) }
    let copy = array.copy(reserving: 5)
    copy.append(raw: 9)
    copy.raws[0] = 5
    #expect((0..<3).map { array.raws[$0] } == [0, 1, 2])
    #expect((0..<4).map { copy.raws[$0] } == [5, 1, 2, 9])
    #expect(copy.capacity >= 8)
  }

  /// What is counted for the memory limit comes back, whatever was done.
  @Test func bytesComeBack() {
    let held = bytesHeld {
      let array = ArrayObject(Layout(raws: 1, refs: 1))
      for number in 0..<1000 { withWords([number], [StringObject("a text of more than fifteen bytes")]) { array.append($0.raws, $0.refs) } }
      array.remove(10..<900)
      _ = array.copy()
    }
    #expect(held == 0)
  }
}

/// References that somebody else holds, and how many of them are left.
final class Tokens {
  private var held: [Token]
  private struct Weak { weak var token: Token? }
  private var seen: [Weak]

  init(_ count: Int) {
    held = (0..<count).map { _ in Token() }
    seen = held.map { Weak(token: $0) }
  }

  /// Gives a token away.
  func take(_ index: Int) -> Token { held[index] }
  func letGo() { held = [] }
  var alive: Int { seen.filter { $0.token != nil }.count }
}
