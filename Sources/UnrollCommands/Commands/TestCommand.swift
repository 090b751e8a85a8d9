import ArgumentParser
import Foundation
import LessonLanguage
import Lessons
import Site

struct TestCommand: WorkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run lessons as tests: what they print must be what they say.")

  @OptionGroup var options: LessonOptions

  @Option(help: ArgumentHelp("Only blocks whose place (file:line) or label contains this.", valueName: "text"))
  var filter: String?

  func run(_ console: Console) throws -> Bool {
    let files = try LessonFiles.find(options.paths)
    let sources = try files.map { try FileReading.bytes(of: $0.path) }
    let math = MathRenderer()
    let reports = OrderedReports()
    let tally = TestTally()
    DeepStack.forEach(files.count, workers: options.workers) { index in
      let (lesson, problems) = Lesson.parse(bytes: sources[index], path: files[index].path)
      guard lesson.blocks.contains(where: { matches($0) }) || filter == nil else { return reports.add(index) {} }
      let result = LessonRunner().run(lesson, problems: problems)
      let page = LessonPage(result, math: math)
      let report = TestReport(result, page: page, isWanted: matches)
      reports.add(index) {
        tally.add(report)
        for line in report.lines {
          console.output(line.text)
          if !line.diagnostics.isEmpty { console.error(result.text(of: line.diagnostics)) }
        }
      }
    }
    if let filter, tally.passed + tally.failed + tally.other == 0 { throw CommandError.noMatch(filter) }
    if tally.notRun > 0 { console.output("\(tally.notRun) not run, because of an error before them\n") }
    console.output("\(tally.passed) passed, \(tally.failed) failed\n")
    return tally.failed == 0
  }

  private func matches(_ block: LessonBlock) -> Bool {
    guard let filter else { return true }
    return TestReport.name(of: block).localizedCaseInsensitiveContains(filter)
  }
}

/// The sum of all reports; they come one at a time.
private final class TestTally {
  private(set) var passed = 0, failed = 0, notRun = 0, other = 0

  func add(_ report: TestReport) {
    for line in report.lines {
      switch line.outcome {
      case .passed: passed += 1
      case .failed: failed += 1
      case .notRun: notRun += 1
      case .skipped: other += 1
      }
    }
    other += report.lines.count
  }
}
