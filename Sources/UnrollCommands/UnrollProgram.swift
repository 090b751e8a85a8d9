import ArgumentParser
import Foundation
import LessonLanguage

/// The program: arguments in, an exit code out.
public enum UnrollProgram {
  public static let version = "0.1.0"

  /// Runs with the process's own arguments and ends it.
  public static func main() -> Never {
    let code = run(Array(CommandLine.arguments.dropFirst()), console: .standard)
    fflush(stdout)
    exit(code)
  }

  /// - Returns: 0 if all is well, 1 if a lesson failed or something could not be done, 64 for wrong usage.
  public static func run(_ arguments: [String], console: Console) -> Int32 {
    do {
      try requireCommand(arguments)
      var command = try UnrollCommand.parseAsRoot(arguments)
      guard let working = command as? any WorkingCommand else {
        try command.run()
        return 0
      }
      return try working.run(console) ? 0 : 1
    } catch {
      if let problem = CommandError(error) {
        console.error("unroll: error: \(problem)\n")
        return problem.exitCode
      }
      let code = UnrollCommand.exitCode(for: error).rawValue
      let message = UnrollCommand.fullMessage(for: error) + "\n"
      if code == 0 { console.output(message) } else { console.error(message) }
      return code == 0 ? 0 : code == ExitCode.validationFailure.rawValue ? 64 : 1
    }
  }

  /// The parser would call a misspelt command an unexpected argument.
  private static func requireCommand(_ arguments: [String]) throws {
    let names = UnrollCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let first = arguments.first, !first.hasPrefix("-"), !names.contains(first) else { return }
    throw CommandError.noCommand(first, nearest: NearestName.of(first, among: names))
  }
}

/// A command that does something, and says whether all was well.
protocol WorkingCommand: ParsableCommand {
  func run(_ console: Console) throws -> Bool
}

struct UnrollCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unroll", abstract: "Runs lessons: Markdown whose Swift trains recurrent neural networks.",
    version: UnrollProgram.version, subcommands: [
      RenderCommand.self, TestCommand.self, CheckCommand.self, RunCommand.self, PreviewCommand.self, NewCommand.self,
      ExportCommand.self, ReferenceCommand.self,
    ])
}
