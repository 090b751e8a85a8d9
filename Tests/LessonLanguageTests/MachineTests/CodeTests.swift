import Testing

@testable import LessonLanguage

/// What the machine does for the programs that are to be fast: not a step more.
@Suite struct CodeTests {
  /// The operations of a lesson's function, without the operands behind them.
  private func operations(of name: String, in source: String) -> [Instruction.Operation] {
    let session = Session(library: Library())
    guard case .sound = session.check(SourceText(file: "lesson.md", code: source)) else { return [] }
    let code = session.program.image.codes.first { $0.name.hasPrefix(name + "(") }
    return code?.instructions.map(\.operation).filter { $0 != .operands } ?? []
  }

  @Test func callsPassArgumentsWhereTheyAreMade() {
    let found = operations(of: "fibonacci", in: """
      func fibonacci(_ n: Int) -> Int {
        if n < 2 { return n }
        return fibonacci(n - 1) + fibonacci(n - 2)
      }
      print(fibonacci(3))
      """)
    #expect(found == [
      .jumpUnlessLessImmediate, .finishRaw, .addIntImmediate, .call, .addIntImmediate, .call, .addInt, .finishRaw, .finishRaw,
    ])
  }

  @Test func elementsOfNestedArraysAreReadWithoutTheInnerArray() {
    let found = operations(of: "dot", in: """
      func dot(_ a: [[Double]], _ b: [[Double]], _ i: Int, _ j: Int) -> Double {
        var sum = 0.0
        for k in 0..<b.count { sum += a[i][k] * b[k][j] }
        return sum
      }
      print(dot([[1]], [[1]], 0, 0))
      """)
    #expect(found == [
      .loadInt, .loadInt, .arrayCount, .enterRange,
      .nestedElementRaw, .nestedElementRaw, .multiplyDouble, .addDouble, .advanceOrPass, .finish, .finish,
    ])
  }

  @Test func partsOfElementsAreChangedWhereTheyAre() {
    let found = operations(of: "shift", in: """
      struct Point { var x = 0.0, y = 0.0 }
      func shift(_ points: inout [Point], _ i: Int) { points[i].x += points[i].y }
      var points = [Point()]
      shift(&points, 0)
      """)
    #expect(found == [.elementPart, .moveRaw, .elementPart, .addDouble, .setElementPart, .finish])
  }
}
