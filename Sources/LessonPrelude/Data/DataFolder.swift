import Foundation
import Synchronization

/// The folder of a lesson, from which its code can read: files in it and in the folders below, and nothing else.
///
/// No part of a path may be `..`, hidden or a symbolic link, and nothing can be written. Each folder is opened from the one
/// above it, so that nobody can put a link in its place in between.
public struct DataFolder: Hashable, Sendable {
  /// The largest file that is read, in bytes.
  public static let maximumSize = 16 << 20

  let path: String

  public init(path: String) { self.path = path }

  public init(ofLesson path: String) {
    self.path = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  /// - Throws: `DataError`.
  public func text(of relativePath: String) throws -> String {
    try Self.text(bytes(of: relativePath), relativePath)
  }

  static func text(_ bytes: [UInt8], _ relativePath: String) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw DataError.notText(relativePath) }
    // A file counts its lines as a lesson does.
    return text.contains("\r\n") ? text.replacing("\r\n", with: "\n") : text
  }

  /// - Throws: `DataError`.
  public func bytes(of relativePath: String) throws -> [UInt8] {
    let parts = relativePath.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.last, !relativePath.contains("\0"),
          parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") && $0.utf8.count < 256 }) else {
      throw DataError.outside(relativePath)
    }
    var folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw DataError.unreadable(relativePath, reason: Self.reason) }
    defer { close(folder) }
    for part in parts.dropLast() {
      let next = openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard next >= 0 else { throw failure(relativePath) }
      close(folder)
      folder = next
    }
    // Without O_NONBLOCK a named pipe would be waited for.
    let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw failure(relativePath) }
    defer { close(file) }
    return try contents(of: file, relativePath)
  }

  private func contents(of file: Int32, _ relativePath: String) throws -> [UInt8] {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw DataError.unreadable(relativePath, reason: Self.reason) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw DataError.noFile(relativePath) }
    var bytes: [UInt8] = []
    while bytes.count <= Self.maximumSize {
      let part = try [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        let length = read(file, buffer.baseAddress, buffer.count)
        guard length >= 0 else { throw DataError.unreadable(relativePath, reason: Self.reason) }
        count = length
      }
      if part.isEmpty { return bytes }
      bytes += part
    }
    throw DataError.tooLarge(relativePath, limit: Self.maximumSize)
  }

  private func failure(_ relativePath: String) -> DataError {
    switch errno {
    case ENOENT: .missing(relativePath)
    case ELOOP, ENOTDIR: .outside(relativePath)
    default: .unreadable(relativePath, reason: Self.reason)
    }
  }

  private static var reason: String { String(cString: strerror(errno)) }

  // MARK: Compiled lessons

  private static let shared = Mutex(DataFolder(path: "."))

  /// Where compiled lesson code reads from: the folder in which the program was started, unless another one is set.
  public static var current: DataFolder {
    get { shared.withLock { $0 } }
    set { shared.withLock { $0 = newValue } }
  }
}

extension DataFolder {
  /// What tells one version of a file from another: its size and the FNV-1a hash of its bytes; or why it cannot be read.
  public struct Fingerprint: Hashable, Sendable, Codable {
    private var size = 0
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    private var problem: String?

    init(_ result: Result<[UInt8], Error>) {
      switch result {
      case .success(let bytes):
        size = bytes.count
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      case .failure(let error): problem = "\(error)"
      }
    }

    /// The fingerprint of a file as it is now.
    public init(of path: String, in folder: DataFolder?) {
      self.init(Result {
        guard let folder else { throw DataError.noFolder }
        return try folder.bytes(of: path)
      })
    }
  }
}
