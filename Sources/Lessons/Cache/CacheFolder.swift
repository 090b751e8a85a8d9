import Foundation

/// A folder of things that can be made again: it may be deleted at any time, and two processes may share it.
///
/// Each file says how long it is and what its bytes sum up to, so that a damaged one is as good as none.
public struct CacheFolder: Hashable, Sendable {
  public let path: String
  /// More files than anyone has lessons; beyond it, the older half goes.
  private static let capacity = 4000
  private static let format = "unroll-cache-1"

  public init(path: String) { self.path = path }

  /// `$XDG_CACHE_HOME/unroll`, or `~/.cache/unroll`; nil if there is no home.
  public static var standard: CacheFolder? {
    let environment = ProcessInfo.processInfo.environment
    let base = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.cache" }
    return base.map { CacheFolder(path: $0 + "/unroll") }
  }

  public enum Content: Hashable, Sendable {
    case missing, damaged
    case bytes([UInt8])
  }

  /// What is kept for the file of a lesson.
  public func load(_ kind: String, of lessonPath: String) -> Content {
    guard let data = FileManager.default.contents(atPath: place(of: kind, lessonPath)) else { return .missing }
    let bytes = [UInt8](data)
    guard let end = bytes.firstIndex(of: .newline) else { return .damaged }
    let body = Array(bytes[(end + 1)...])
    return bytes[..<end].elementsEqual(Self.header(of: body).utf8) ? .bytes(body) : .damaged
  }

  /// Keeps bytes for the file of a lesson. A cache that cannot be written is no error.
  public func store(_ body: [UInt8], _ kind: String, of lessonPath: String) {
    let place = place(of: kind, lessonPath)
    try? AtomicFile.write(Array((Self.header(of: body) + "\n").utf8) + body, to: place, isDurable: false)
  }

  private static func header(of body: [UInt8]) -> String { "\(format) \(body.count) \(Fingerprint(body).text)" }

  private func place(of kind: String, _ lessonPath: String) -> String {
    let full = URL(fileURLWithPath: lessonPath).standardized.path
    return "\(path)/\(kind)/\(Fingerprint(full.utf8).text)"
  }

  /// Removes what was not used for longest, if there is very much, and what killed processes left behind.
  public func prune() {
    for kind in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
      let folder = path + "/" + kind
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      let unfinished = names.filter { $0.hasPrefix(AtomicFile.prefix) }.map { folder + "/" + $0 }
      let hourAgo = time(nil) - 3600
      for path in unfinished where Self.lastWrite(of: path) < hourAgo { unlink(path) }
      guard names.count > Self.capacity else { continue }
      let dated = names.map { (time: Self.lastWrite(of: folder + "/" + $0), path: folder + "/" + $0) }
        .sorted { $0.time < $1.time }
      for file in dated.prefix(names.count / 2) { unlink(file.path) }
    }
  }

  /// When a file was last written, in seconds.
  private static func lastWrite(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_mtim.tv_sec) : 0
  }
}
