import Foundation

/// What tells one version of a file from another without reading it.
struct FileStamp: Hashable, Sendable {
  var size: Int
  var seconds: Int
  var nanoseconds = 0
  /// Another file may have taken the name.
  var inode: UInt64 = 0
}

extension FileStamp {
  /// The stamp of what is at a path, links followed; nil if no file is.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(size: Int(status.st_size), seconds: Int(status.st_mtim.tv_sec), nanoseconds: Int(status.st_mtim.tv_nsec),
              inode: UInt64(status.st_ino))
  }
}
