import Lessons
import Preview
import Site

/// Why a command could not begin or end its work.
enum CommandError: Error, Hashable, CustomStringConvertible {
  case file(FileProblem)
  case noCommand(String, nearest: String?)
  case isFolder(String)
  case notRunnable(String)
  case outputIsFile(String)
  case noMatch(String)
  case samePage(SitePlan.Collision)
  case preview(PreviewProblem)
  case exists(String)
  case severalPrograms(String, count: Int)
  case failed(String)

  /// What another part of the program could not do, in terms of a command.
  init?(_ error: Error) {
    switch error {
    case let error as CommandError: self = error
    case let problem as FileProblem: self = .file(problem)
    case let collision as SitePlan.Collision: self = .samePage(collision)
    case let problem as PreviewProblem: self = .preview(problem)
    case let failure as AtomicFile.Failure: self = .failed("\(failure)")
    default: return nil
    }
  }

  var exitCode: Int32 {
    switch self {
    case .file(.unreadable), .preview, .failed: return 1
    default: return 64
    }
  }

  var description: String {
    switch self {
    case .file(let problem): return "\(problem)"
    case .noCommand(let name, let nearest):
      return "there is no command '\(name)'; " + (nearest.map { "did you mean '\($0)'?" } ?? "'unroll help' lists them")
    case .isFolder(let path): return "\(path): this is a folder; this command takes one file"
    case .notRunnable(let path): return "\(path): a lesson's name ends in .md, a program's in .swift"
    case .outputIsFile(let path): return "\(path): this is a file; pages need a folder"
    case .noMatch(let text): return "no block's place or label contains '\(text)'"
    case .samePage(let collision): return "\(collision)"
    case .preview(let problem): return "\(problem)"
    case .exists(let path): return "\(path): there is a file of this name already"
    case .severalPrograms(let path, let count):
      return "\(path) becomes \(count) programs, one for each scope; say where to with -o FOLDER"
    case .failed(let message): return message
    }
  }
}
