import ArgumentParser
import Foundation
import LessonLanguage
import Lessons
import Site

struct CheckCommand: WorkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look for errors without running anything.",
    discussion: "Syntax, types, words and options, references, links, captions, words for pictures, translated code.")

  @OptionGroup var options: LessonOptions

  @Flag(help: "Write what is found as JSON, for editors.")
  var json = false

  func run(_ console: Console) throws -> Bool {
    let files = try LessonFiles.find(options.paths)
    let sources = try files.map { try FileReading.bytes(of: $0.path) }
    let math = MathRenderer()
    let reports = OrderedReports()
    let findings = Findings()
    DeepStack.forEach(files.count, workers: options.workers) { index in
      let (lesson, problems) = Lesson.parse(bytes: sources[index], path: files[index].path)
      let result = LessonRunner().check(lesson, problems: problems)
      let found = (result.diagnostics + LessonPage(result, math: math).diagnostics).inOrder
      reports.add(index) {
        findings.all += found
        if !json { console.error(result.text(of: found)) }
      }
    }
    let errors = findings.all.filter { $0.severity == .error }.count
    if json {
      console.output(try DiagnosticsJSON.text(of: findings.all))
    } else {
      let lessons = files.count == 1 ? "1 lesson" : "\(files.count) lessons"
      console.output("\(lessons), \(errors == 0 ? "no errors" : errors == 1 ? "1 error" : "\(errors) errors")\n")
    }
    return errors == 0
  }

  /// Changed by one report at a time.
  private final class Findings {
    var all: [Diagnostic] = []
  }
}
