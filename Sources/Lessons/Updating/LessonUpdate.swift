import Foundation

/// Rewrites the fences of a lesson's file that do not say what its blocks did.
public enum LessonUpdate {
  /// Why a file is left alone.
  public enum Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// Git says that the file differs from what is committed: a wrong update could not be taken back.
    case modified(String)
    /// The file is no longer the one that ran.
    case changedMeanwhile(String)

    public var description: String {
      switch self {
      case .modified(let path):
        "\(path): not updated, because git says that it has changes that are not committed; commit them, or use --force"
      case .changedMeanwhile(let path): "\(path): not updated, because it was changed while it ran"
      }
    }
  }

  /// - Parameter bytes: The file as it was when it ran.
  /// - Returns: The file as it is now.
  /// - Throws: `Refusal`, `FileProblem`, `AtomicFile.Failure`; then the file is as it was.
  public static func write(_ updates: [FenceUpdate], to path: String, whichWas bytes: [UInt8], isForced: Bool) throws -> [UInt8] {
    if !isForced, isModified(path) { throw Refusal.modified(path) }
    guard try FileReading.bytes(of: path) == bytes else { throw Refusal.changedMeanwhile(path) }
    let new = updated(bytes, by: updates)
    try AtomicFile.write(new, to: path)
    return new
  }

  static func updated(_ bytes: [UInt8], by updates: [FenceUpdate]) -> [UInt8] {
    var text = LessonFileText(bytes)
    text.apply(updates)
    return text.bytes
  }

  /// Whether git knows the file and has another version of it; false where there is no git.
  private static func isModified(_ path: String) -> Bool {
    let url = URL(fileURLWithPath: path)
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "-C", url.deletingLastPathComponent().path, "status", "--porcelain", "--untracked-files=no", "--",
                     url.lastPathComponent]
    let output = Pipe()
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    git.standardInput = FileHandle.nullDevice
    guard (try? git.run()) != nil else { return false }
    let text = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    return git.terminationStatus == 0 && !text.isEmpty
  }
}
