import Foundation

public enum FileReading {
  public enum Kind {
    case file, folder, other
  }

  /// What is at a path, links followed; nil if nothing is.
  public static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The first bytes of a file, one more than a lesson may have.
  ///
  /// - Throws: `FileProblem`.
  public static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      throw FileProblem.unreadable(path, reason: String(cString: strerror(errno)))
    }
    defer { fclose(file) }
    let limit = SourceText.maximumSize + 1
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = fread(buffer.baseAddress, 1, limit, file)
    }
    guard ferror(file) == 0 else { throw FileProblem.unreadable(path, reason: String(cString: strerror(errno))) }
    return bytes
  }
}
