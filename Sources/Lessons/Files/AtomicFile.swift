import Foundation

/// Writes files so that nobody ever sees half of one, whatever happens meanwhile.
///
/// The bytes go to a new file in the same folder, reach the disk, and only then take the name.
public enum AtomicFile {
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    public var path: String
    public var reason: String

    public var description: String { "\(path) cannot be written: \(reason)" }
  }

  /// How the names of unfinished files begin; what a killed process leaves behind has such a name.
  static let prefix = ".unroll-"

  /// Writes a file, and the folders above it. A symbolic link stays one; permissions stay.
  ///
  /// - Parameter isDurable: Whether the bytes must have reached the disk; for what can be made again they need not.
  /// - Throws: `Failure`; then the file is as it was.
  public static func write(_ bytes: [UInt8], to path: String, isDurable: Bool = true) throws {
    let target = destination(of: path)
    let folder = (target as NSString).deletingLastPathComponent
    let place = folder.isEmpty ? "." : folder
    do {
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    } catch {
      throw Failure(path: path, reason: reason(error))
    }
    let temporary = "\(place)/\(prefix)\(UUID().uuidString)"
    var status = stat()
    let mode = stat(target, &status) == 0 ? status.st_mode & 0o777 : 0o644
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw Failure(path: path, reason: String(cString: strerror(errno))) }
    guard writeAll(bytes, to: file), !isDurable || fsync(file) == 0 else {
      let reason = String(cString: strerror(errno))
      close(file)
      unlink(temporary)
      throw Failure(path: path, reason: reason)
    }
    close(file)
    guard rename(temporary, target) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(temporary)
      throw Failure(path: path, reason: reason)
    }
    if isDurable { synchronize(folder: place) }
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Where a symbolic link leads.
  private static func destination(of path: String) -> String {
    guard (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil else { return path }
    return URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  private static func synchronize(folder: String) {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }

  private static func reason(_ error: Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    if let underlying, underlying.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(underlying.code))) }
    return (error as NSError).localizedDescription
  }
}
