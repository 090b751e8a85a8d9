import ArgumentParser
import LessonLanguage
import Lessons

struct RunCommand: WorkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a lesson or a file of Swift in the terminal.",
    discussion: "Standard output is exactly what the code prints. Figures go to standard error if that is a terminal.")

  @Argument(help: ArgumentHelp("A lesson (.md) or a file of Swift (.swift).", valueName: "file"))
  var file: String

  func run(_ console: Console) throws -> Bool {
    switch FileReading.kind(of: file) {
    case nil: throw FileProblem.noSuchFile(file)
    case .folder?: throw CommandError.isFolder(file)
    case .other?: throw FileProblem.notAFile(file)
    case .file?: break
    }
    let isLesson = file.hasSuffix(".md")
    guard isLesson || file.hasSuffix(".swift") else {
      throw CommandError.notRunnable(file)
    }
    let bytes = try FileReading.bytes(of: file)
    let progress = Progress(console, count: 1)
    let console = progress.console
    var runner = LessonRunner()
    runner.onText = console.output
    runner.isLast = true
    if console.errorIsTerminal {
      runner.onFigure = { console.error($0.terminal(width: 80, ansi: true) + "\n") }
    }
    let result = DeepStack.run { [runner] in
      let (lesson, problems) = isLesson ? Lesson.parse(bytes: bytes, path: file) : Lesson.program(bytes: bytes, path: file)
      return progress.watching(runner, blocks: lesson.blocks.count).run(lesson, problems: problems)
    }
    progress.end()
    guard let result else { return false }
    console.error(result.text(of: result.diagnostics))
    return result.passed
  }
}
