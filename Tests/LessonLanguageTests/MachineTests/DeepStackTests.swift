import Foundation
import Testing

@testable import LessonLanguage

@Suite struct DeepStackTests {
  /// Each level takes some hundred bytes of stack: more than a thread usually has.
  private func sum(_ depth: Int) -> Int { depth == 0 ? 0 : [depth].reduce(0) { $0 + $1 } + sum(depth - 1) }

  @Test func goesDeep() { #expect(DeepStack.run { sum(200_000) } == 200_000 * 200_001 / 2) }

  @Test func hopsOnlyWhereThereIsTooLittle() {
    #expect(DeepStack.ensured { sum(200_000) } == 200_000 * 200_001 / 2)
    #expect(DeepStack.run { DeepStack.ensured { Thread.current } == Thread.current } == true)
  }

  @Test(arguments: [(0, 1), (1, 4), (100, 1), (100, 4)])
  func doesEveryPieceOnce(count: Int, workers: Int) {
    let lock = NSLock()
    var done: [Int] = []
    DeepStack.forEach(count, workers: workers) { number in lock.withLock { done.append(number) } }
    #expect(done.sorted() == Array(0..<count))
  }
}
