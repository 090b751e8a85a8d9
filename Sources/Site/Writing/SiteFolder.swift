import Foundation
import Lessons

/// The folder that pages are written to.
///
/// Nobody ever sees half of a page, and a file is written only if it is not there already as it should be.
public struct SiteFolder: Hashable, Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  /// Whether a file had to be written.
  ///
  /// - Parameter relativePath: From the folder, with `/` between its parts.
  /// - Throws: `AtomicFile.Failure`.
  @discardableResult
  public func write(_ text: String, to relativePath: String) throws -> Bool {
    let target = place(of: relativePath)
    let bytes = Array(text.utf8)
    if let existing = FileManager.default.contents(atPath: target), existing.elementsEqual(bytes) { return false }
    try AtomicFile.write(bytes, to: target)
    return true
  }

  /// What every page links.
  public func writeAssets() throws {
    for asset in SiteAsset.all { try write(asset.text, to: asset.path) }
  }

  public func place(of relativePath: String) -> String { path + "/" + relativePath }
}
