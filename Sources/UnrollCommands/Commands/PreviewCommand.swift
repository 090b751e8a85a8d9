import ArgumentParser
import Foundation
import Lessons
import Preview

struct PreviewCommand: WorkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show lessons in a browser while they are being written.",
    discussion: """
      Whenever a lesson is saved, or a data file that it read, it runs again from the first block that changed, and its page is \
      swapped where it is open. What is wrong is on the page and in the terminal. Only this machine can see the pages, and \
      nothing is written to the output folder. Ctrl-C ends it.
      """)

  @Argument(help: ArgumentHelp("A lesson, or a folder of lessons.", valueName: "path"))
  var path = "lessons"

  @Option(name: .long, parsing: .unconditional,
          help: ArgumentHelp("The port of 127.0.0.1 (default: the first free one from 8000 on).", valueName: "n"))
  var port: Int?

  @Flag(help: "Show the solutions of exercises.")
  var solutions = false

  func validate() throws {
    if let port, !(1...65535).contains(port) {
      throw ValidationError("--port needs a number from 1 to 65535, not \(port)")
    }
  }

  func run(_ console: Console) throws -> Bool {
    let report = PreviewReport(console)
    let preview = try Preview(
      path: path, port: port, showsSolutions: solutions, cache: CacheFolder.standard.map { LessonCache($0) },
      report: { report.add($0) })
    report.ready(path: path, address: preview.address)
    let end = Interruption()
    preview.run(until: end.semaphore)
    return true
  }

  /// Ctrl-C, or a polite end by another program: the usual ways to end a preview.
  private final class Interruption {
    let semaphore = DispatchSemaphore(value: 0)
    private var sources: [any DispatchSourceSignal] = []

    init() {
      sources = [SIGINT, SIGTERM, SIGHUP].map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler { [semaphore] in semaphore.signal() }
        source.resume()
        return source
      }
    }
  }
}
