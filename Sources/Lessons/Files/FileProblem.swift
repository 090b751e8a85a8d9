/// Why there are no lessons at a path.
public enum FileProblem: Error, Hashable, Sendable, CustomStringConvertible {
  case noSuchFile(String)
  case notALesson(String)
  case notAFile(String)
  case noLessons(String)
  case unreadable(String, reason: String)

  public var description: String {
    switch self {
    case .noSuchFile(let path): return "\(path): there is no such file or folder"
    case .notALesson(let path): return "\(path): a lesson's name ends in .md"
    case .notAFile(let path): return "\(path): this is neither a file nor a folder"
    case .noLessons(let path): return "\(path): there are no lessons in this folder (files that end in .md)"
    case .unreadable(let path, let reason): return "\(path) cannot be read: \(reason)"
    }
  }
}
