import ArgumentParser
import Foundation
import LessonLanguage
import Lessons
import Site

struct TestCommand: WorkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run lessons as tests: what they print must be what they say.",
    discussion: "A lesson whose code, seed and data are unchanged does not run again.")

  @OptionGroup var options: LessonOptions
  @OptionGroup var caching: CacheOptions

  @Option(help: ArgumentHelp("Only blocks whose place (file:line) or label contains this.", valueName: "text"))
  var filter: String?

  @Option(help: ArgumentHelp("Also write the results as JUnit XML.", valueName: "file"))
  var junit: String?

  @Flag(help: "Rewrite the output and error fences that do not say what their blocks did.")
  var update = false

  @Flag(help: "Update lessons that git says are modified, too.")
  var force = false

  func validate() throws {
    if force, !update { throw ValidationError("--force goes with --update") }
    if update, filter != nil { throw ValidationError("--update and --filter exclude each other: an update is of whole lessons") }
  }

  func run(_ console: Console) throws -> Bool {
    let files = try LessonFiles.find(options.paths)
    let sources = try files.map { try FileReading.bytes(of: $0.path) }
    let progress = Progress(console, count: files.count)
    let testing = Testing(progress.console)
    let math = MathRenderer()
    let reports = OrderedReports()
    DeepStack.forEach(files.count, workers: options.workers) { index in
      defer { progress.lessonIsDone() }
      let (lesson, problems) = Lesson.parse(bytes: sources[index], path: files[index].path)
      guard lesson.blocks.contains(where: { matches($0) }) || filter == nil else { return reports.add(index) {} }
      var runner = LessonRunner()
      runner.cache = caching.cache
      let result = progress.watching(runner, blocks: lesson.blocks.count).run(lesson, problems: problems)
      let page = caching.formulas.page(result, math: math)
      reports.add(index) {
        progress.console.error(caching.explanation(result))
        let final = update ? testing.updated(result, whichWas: sources[index], isForced: force) : result
        testing.add(TestReport(final, page: page, isWanted: matches))
      }
    }
    progress.end()
    caching.cache?.folder.prune()
    if let junit { try AtomicFile.write(Array(testing.junit.xml.utf8), to: junit) }
    if let filter, testing.junit.suites.allSatisfy(\.lines.isEmpty) { throw CommandError.noMatch(filter) }
    return testing.conclude()
  }

  private func matches(_ block: LessonBlock) -> Bool {
    guard let filter else { return true }
    return TestReport.name(of: block).localizedCaseInsensitiveContains(filter)
  }
}

/// What is said of all lessons; their reports come one at a time.
private final class Testing {
  private let console: Console
  private(set) var junit = JUnit()
  private var updateFailed = false
  private var updatedCount = 0

  init(_ console: Console) { self.console = console }

  func add(_ report: TestReport) {
    junit.add(report)
    for line in report.lines {
      console.output(line.text)
      console.error(report.result.text(of: line.diagnostics))
    }
  }

  /// Rewrites the lesson's fences; what the run means with the new ones.
  func updated(_ result: LessonResult, whichWas bytes: [UInt8], isForced: Bool) -> LessonResult {
    let path = result.lesson.path
    let updates = result.fenceUpdates
    guard !updates.isEmpty else { return result }
    do {
      let new = try LessonUpdate.write(updates, to: path, whichWas: bytes, isForced: isForced)
      for update in updates { console.output("updated \(path):\(update.location.line)\n\(update.difference)") }
      updatedCount += updates.count
      let (lesson, problems) = Lesson.parse(bytes: new, path: path)
      return result.judged(for: lesson, problems: problems)
    } catch {
      updateFailed = true
      console.error("unroll: error: \(error)\n")
      return result
    }
  }

  /// Says how many passed; true if all did.
  func conclude() -> Bool {
    let lines = junit.suites.flatMap(\.lines)
    let count = { (outcome: TestReport.Outcome) in lines.filter { $0.outcome == outcome }.count }
    if count(.notRun) > 0 { console.output("\(count(.notRun)) not run, because of an error before them\n") }
    if updatedCount > 0 { console.output("\(updatedCount) \(updatedCount == 1 ? "fence" : "fences") updated\n") }
    console.output("\(count(.passed)) passed, \(count(.failed)) failed\n")
    return count(.failed) == 0 && !updateFailed
  }
}
