import ArgumentParser
import Foundation

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
