/// Why a command could not begin or end its work.
enum CommandError: Error, Hashable, CustomStringConvertible {
  case noSuchFile(String)
  case notALesson(String)
  case notAFile(String)
  case isFolder(String)
  case noLessons(String)
  case noMatch(String)
  case sameOutput(String, String, output: String)
  case unreadable(String, reason: String)
  case failed(String)

  var exitCode: Int32 {
    switch self {
    case .unreadable, .failed: return 1
    default: return 64
    }
  }

  var description: String {
    switch self {
    case .noSuchFile(let path): return "\(path): there is no such file or folder"
    case .notALesson(let path): return "\(path): a lesson's name ends in .md"
    case .notAFile(let path): return "\(path): this is neither a file nor a folder"
    case .isFolder(let path): return "\(path): this is a folder; 'unroll run' takes one file"
    case .noLessons(let path): return "\(path): there are no lessons in this folder (files that end in .md)"
    case .noMatch(let text): return "no block's place or label contains '\(text)'"
    case .sameOutput(let first, let second, let output): return "\(first) and \(second) would both become \(output)"
    case .unreadable(let path, let reason): return "\(path) cannot be read: \(reason)"
    case .failed(let message): return message
    }
  }
}
