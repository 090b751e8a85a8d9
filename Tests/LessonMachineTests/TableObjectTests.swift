import Testing

@testable import LessonMachine

@Suite struct TableObjectTests {
  private let machine = Machine()

  private func entry(_ table: TableObject, _ key: Int) throws -> Int { try withWords([key]) { try table.entry(of: $0, machine) } }

  private func set(_ table: TableObject, _ key: Int, _ value: Int) throws {
    try withWords([key]) { words in
      let known = try table.entry(of: words, machine)
      let entry = try known > 0 ? known : table.append(words, hash: table.hash(words, machine))
      table.value(at: entry).raws[0] = value
    }
  }

  private func contents(_ table: TableObject) -> [[Int]] { table.entries.map { [table.words(at: $0).raw, table.value(at: $0).raw] } }

  /// Thousands of changes, drawn at random, keep to a dictionary and the order of insertion.
  @Test(arguments: [(keys: 10, steps: 2000), (keys: 300, steps: 4000), (keys: 1_000_000, steps: 3000)])
  func changesLikeADictionary(keys: Int, steps: Int) throws {
    let table = TableObject(key: .int, value: .raw)
    var model: [Int: Int] = [:], order: [Int] = []
    var state = HashState.start
    for step in 0..<steps {
      state.combine(step)
      let key = Int(UInt(bitPattern: state.word) % UInt(keys)), removes = (state.word >> 40) & 3 == 0
      if removes {
        let entry = try entry(table, key)
        #expect((entry > 0) == (model[key] != nil))
        if entry > 0 { table.remove(entry) }
        model[key] = nil
        order.removeAll { $0 == key }
      } else {
        if model[key] == nil { order.append(key) }
        model[key] = step
        try set(table, key, step)
      }
      #expect(table.count == model.count)
    }
    #expect(contents(table) == order.map { [$0, model[$0] ?? -1] })
    for key in 0..<min(keys, 300) {
      let entry = try entry(table, key)
      #expect((entry > 0) == (model[key] != nil))
    }
  }

  @Test func copiesAreApart() throws {
    let table = TableObject(key: .int, value: .raw)
    for key in 0..<20 { try set(table, key, key) }
    table.remove(try entry(table, 3))
    let copy = table.copy()
    try set(copy, 100, 1)
    try set(copy, 5, -5)
    copy.remove(try entry(copy, 7))
    #expect(contents(table) == (0..<20).filter { $0 != 3 }.map { [$0, $0] })
    #expect(contents(copy) == (0..<20).filter { $0 != 3 && $0 != 7 }.map { [$0, $0 == 5 ? -5 : $0] } + [[100, 1]])
  }

  /// Removing and adding in turn closes gaps instead of growing.
  @Test func gapsAreClosed() throws {
    let table = TableObject(key: .int, value: .raw)
    for key in 0..<100_000 {
      try set(table, key, key)
      if key >= 10 { table.remove(try entry(table, key - 10)) }
    }
    #expect(contents(table) == (99_990..<100_000).map { [$0, $0] })
    #expect(table.capacity <= 64)
  }

  /// Keys that are equal, and keys that are not.
  @Test(arguments: [("a", "a", true), ("a", "b", false), ("e\u{301}", "\u{E9}", true), ("", " ", false), ("한", "\u{1112}\u{1161}\u{11AB}", true)])
  func texts(_ first: String, _ second: String, areEqual: Bool) throws {
    let table = TableObject(key: .string, value: .empty)
    try withWords([], [StringObject(first)]) { _ = table.append($0, hash: try table.hash($0, machine)) }
    try withWords([], [StringObject(second)]) { words in
      let entry = try table.entry(of: words, machine)
      #expect((entry > 0) == areEqual)
    }
    guard let one = first.first, let other = second.first, first.count == 1, second.count == 1 else { return }
    let characters = TableObject(key: .character, value: .empty)
    try withWords([CharacterTable.word(one)]) { _ = characters.append($0, hash: try characters.hash($0, machine)) }
    try withWords([CharacterTable.word(other)]) { words in
      let entry = try characters.entry(of: words, machine)
      #expect((entry > 0) == areEqual)
    }
  }

  @Test func keysOfSeveralWords() throws {
    let table = TableObject(key: .pair, value: .raw)
    #expect(table.keyKind == .general)
    for number in 0..<50 { try withWords([number % 5], [StringObject("\(number / 5)")]) { _ = table.append($0, hash: try table.hash($0, machine)) } }
    for number in 0..<50 {
      let entry = try withWords([number % 5], [StringObject("\(number / 5)")]) { try table.entry(of: $0, machine) }
      #expect(entry == number + 1)
    }
    let none = try withWords([5], [StringObject("0")]) { try table.entry(of: $0, machine) }
    #expect(none == 0)
  }

  @Test func bytesComeBack() throws {
    let held = try bytesHeld {
      let table = TableObject(key: .string, value: .ref)
      for number in 0..<500 {
        try withWords([], [StringObject("key \(number)")]) { words in
          table.value(at: table.append(words, hash: try table.hash(words, machine))).refs[0] = StringObject("a value of many bytes")
        }
      }
      for entry in Array(table.entries.prefix(100)) { table.remove(entry) }
      _ = table.copy()
    }
    #expect(held == 0)
  }
}
