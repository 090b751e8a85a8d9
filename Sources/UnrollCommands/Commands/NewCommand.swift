import ArgumentParser
import Foundation
import Lessons

struct NewCommand: WorkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a starter lesson that shows the main features.")

  @Argument(help: ArgumentHelp("The name of the lesson, with or without a folder and .md.", valueName: "name"))
  var name: String

  func validate() throws {
    let last = name.split(separator: "/").last ?? ""
    if last.isEmpty || last.hasPrefix(".") || name.hasSuffix("/") || last == "README.md" || last == "README" {
      throw ValidationError("'\(name)' is not a name for a lesson, such as 'attention' or 'lessons/04-lstm'")
    }
  }

  func run(_ console: Console) throws -> Bool {
    let path = name.hasSuffix(".md") ? name : name + ".md"
    if FileReading.kind(of: path) != nil { throw CommandError.exists(path) }
    try AtomicFile.write(Array(StarterLesson.text(title: title).utf8), to: path)
    console.output("\(path)\n\nNext: unroll test \(path)\n      unroll preview \(path)\n      unroll render \(path)\n")
    return true
  }

  /// `lessons/04-long-memory.md` is about “Long memory”.
  private var title: String {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    let base = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
    let words = base.split { $0 == "-" || $0 == "_" || $0 == " " }.drop { $0.allSatisfy(\.isNumber) }
    let title = words.isEmpty ? base : words.joined(separator: " ")
    return title.prefix(1).uppercased() + title.dropFirst()
  }
}
