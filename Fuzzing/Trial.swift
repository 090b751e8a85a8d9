import Foundation
import LessonLanguage
import Lessons

/// One run of a text with little fuel and memory.
enum Trial {
  private static let limits = Limits(fuel: 20_000_000, memory: 256 << 20, output: 65_536)

  /// What the interpreter says of itself, if something is wrong with it.
  static func run(_ text: String, isLesson: Bool) -> String? {
    let bytes = Array(text.utf8)
    let (lesson, problems) = isLesson ? Lesson.parse(bytes: bytes, path: "mutant.md")
      : Lesson.program(bytes: bytes, path: "mutant.swift")
    let result = LessonRunner(limits: limits).run(lesson, problems: problems)
    return result.diagnostics.map(\.message).first { $0.contains("a fault of its own") }
  }
}

/// What a child process does, and what it says.
enum Child {
  /// Runs mutant after mutant, up to the first with a fault, and says the number of each before it does.
  static func run(_ mutants: Mutants, from first: Int) {
    setvbuf(stdout, nil, _IOLBF, 0)
    var number = first
    while true {
      print("at \(number)")
      let mutant = mutants[number]
      if run(mutant.text, isLesson: mutant.isLesson) { return }
      number += 1
    }
  }

  /// Runs one text and says whether it met a fault.
  @discardableResult
  static func run(_ text: String, isLesson: Bool) -> Bool {
    guard let fault = Trial.run(text, isLesson: isLesson) else { return false }
    print("fault \(fault)")
    return true
  }
}
