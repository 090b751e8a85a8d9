import ArgumentParser
import Foundation
import LessonLanguage
import Lessons

struct ExportCommand: WorkingCommand {
  enum Target: String, ExpressibleByArgument, CaseIterable {
    case swift
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a lesson as a program for the Swift compiler.",
    discussion: "A lesson becomes one program for each scope; blocks that must fail become comments.")

  @Argument(help: ArgumentHelp("A lesson (.md).", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("The language of the program.", valueName: "swift"))
  var to: Target

  @Option(name: [.short, .long], help: ArgumentHelp("A folder for the programs (default: standard output).", valueName: "folder"))
  var output: String?

  func run(_ console: Console) throws -> Bool {
    if FileReading.kind(of: file) == .folder { throw CommandError.isFolder(file) }
    let files = try LessonFiles.find([file])
    guard let lessonFile = files.first else { throw FileProblem.noSuchFile(file) }
    let (lesson, problems) = Lesson.parse(bytes: try FileReading.bytes(of: file), path: file)
    let result = LessonRunner().check(lesson, problems: problems)
    guard result.isSound else {
      console.error(result.text(of: result.diagnostics))
      return false
    }
    let programs = SwiftProgram.programs(of: lesson)
    guard let output else {
      guard programs.count == 1, let program = programs.first else {
        throw CommandError.severalPrograms(file, count: programs.count)
      }
      console.output(program.source)
      return true
    }
    for (number, program) in programs.enumerated() {
      let path = "\(output)/\(lessonFile.name)\(number == 0 ? "" : "-\(number + 1)").swift"
      try AtomicFile.write(Array(program.source.utf8), to: path)
      console.output(path + "\n")
    }
    return true
  }
}
