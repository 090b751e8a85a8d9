import ArgumentParser
import Foundation
import Lessons
import Site

struct LessonOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("A lesson, or a folder of lessons.", valueName: "path"))
  var paths: [String] = ["lessons"]

  @Option(name: .short, help: ArgumentHelp("How many lessons run at once (default: all cores).", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("-j needs a number from 1 on, not \(jobs)") }
  }

  var workers: Int { min(64, jobs ?? ProcessInfo.processInfo.activeProcessorCount) }
}

/// What is kept of lessons that have run.
struct CacheOptions: ParsableArguments {
  @Flag(help: "Run every lesson, and keep nothing.")
  var noCache = false

  @Flag(help: "Say why each lesson runs.")
  var explain = false

  @Flag(help: "Run every lesson, and compare with what was kept.")
  var verifyCache = false

  func validate() throws {
    if noCache, verifyCache { throw ValidationError("--no-cache and --verify-cache exclude each other") }
  }

  var cache: LessonCache? {
    noCache ? nil : CacheFolder.standard.map { LessonCache($0, isVerifying: verifyCache) }
  }

  var formulas: FormulaCache { FormulaCache(noCache || verifyCache ? nil : CacheFolder.standard) }

  /// Why a lesson ran, as a line; empty if nobody asked.
  func explanation(_ result: LessonResult) -> String {
    guard explain else { return "" }
    let reason = result.reasonToRun.map { "runs: \($0)" } ?? "unchanged"
    return "\(result.lesson.path): \(reason)\n"
  }
}
