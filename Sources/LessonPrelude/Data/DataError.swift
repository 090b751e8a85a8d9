/// Why a lesson cannot read a file.
enum DataError: Error, Hashable, Sendable {
  case noFolder
  case outside(String)
  case missing(String)
  case noFile(String)
  case notText(String)
  case tooLarge(String, limit: Int)
  case unreadable(String, reason: String)
  case unclosedQuote(line: Int)
}

extension DataError: CustomStringConvertible {
  var description: String {
    switch self {
    case .noFolder: "there is no folder to read from"
    case .outside(let path):
      "‘\(path)’ is not in the lesson's folder: a path has neither ‘..’ nor links, and no part of it is empty or hidden"
    case .missing(let path): "there is no file ‘\(path)’ beside the lesson"
    case .noFile(let path): "‘\(path)’ is not a file"
    case .notText(let path): "‘\(path)’ is not text in UTF-8"
    case .tooLarge(let path, let limit): "‘\(path)’ has more than \(limit >> 20) MB"
    case .unreadable(let path, let reason): "‘\(path)’ cannot be read: \(reason)"
    case .unclosedQuote(let line): "the quotation mark in line \(line) of the table is not closed"
    }
  }
}
