import Figures
import Foundation

/// The folder that pages are written to.
///
/// A file is written beside its place and then moved there, so that nobody ever sees half of it, and only if it is not
/// there already as it should be.
public struct SiteFolder: Hashable, Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  /// Whether a file had to be written.
  ///
  /// - Parameter relativePath: From the folder, with `/` between its parts.
  /// - Throws: `SiteError`.
  @discardableResult
  public func write(_ text: String, to relativePath: String) throws -> Bool {
    let target = place(of: relativePath)
    let data = Data(text.utf8)
    if FileManager.default.contents(atPath: target) == data { return false }
    let parent = (target as NSString).deletingLastPathComponent
    let temporary = parent + "/.\((target as NSString).lastPathComponent).\(UUID().uuidString)"
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
      try data.write(to: URL(fileURLWithPath: temporary))
    } catch {
      try? FileManager.default.removeItem(atPath: temporary)
      throw SiteError.notWritten(path: target, reason: SiteError.reason(error))
    }
    guard rename(temporary, target) == 0 else {
      let reason = String(cString: strerror(errno))
      try? FileManager.default.removeItem(atPath: temporary)
      throw SiteError.notWritten(path: target, reason: reason)
    }
    return true
  }

  /// What every page links.
  public func writeAssets() throws {
    try write(Stylesheet.css + "\n" + FigureStyle.css + "\n", to: Stylesheet.path)
  }

  public func place(of relativePath: String) -> String { path + "/" + relativePath }
}

public enum SiteError: Error, Hashable, Sendable, CustomStringConvertible {
  case notWritten(path: String, reason: String)

  public var description: String {
    switch self {
    case .notWritten(let path, let reason): return "\(path) cannot be written: \(reason)"
    }
  }

  fileprivate static func reason(_ error: Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    if let underlying, underlying.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(underlying.code))) }
    return (error as NSError).localizedDescription
  }
}
