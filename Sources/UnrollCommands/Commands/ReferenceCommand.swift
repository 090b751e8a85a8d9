import ArgumentParser
import LessonLanguage
import Lessons

/// Writes docs/reference.md and docs/not-supported.md, which a test compares with what this writes.
struct ReferenceCommand: WorkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference", abstract: "Write the reference page.", shouldDisplay: false)

  @Flag(help: "Write the page of what is not supported.")
  var notSupported = false

  func run(_ console: Console) throws -> Bool {
    console.output(notSupported ? UnsupportedReference.markdown : Self.page)
    return true
  }

  static var page: String {
    let commands = UnrollCommand.configuration.subcommands.filter { $0.configuration.shouldDisplay }.map { command in
      "### unroll \(command.configuration.commandName ?? "")\n\n```text\n"
        + UnrollCommand.helpMessage(for: command, columns: 100) + "\n```\n"
    }
    return "# Reference\n\nMade by `make reference` from the tables in the code.\n\n" + BlockReference.markdown
      + "\n## Commands\n\n" + commands.joined(separator: "\n")
  }
}
