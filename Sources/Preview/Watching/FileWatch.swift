/// Which files are other than they were, once whoever writes them is done.
///
/// Editors save in several ways. Some empty the file and write it, in one piece or more; some write another file, take the old
/// one away and give its name to the new one. In between the file is half there, or empty, or gone. So a change counts when the
/// file has looked the same twice, and if it is empty or gone, some looks longer.
struct FileWatch {
  /// How often a file must look the same.
  static let looks = 2
  static let looksOfNothing = 6

  private var known: [String: FileStamp] = [:]
  private var changing: [String: (stamp: FileStamp?, count: Int)] = [:]

  /// Whether there was a file, when it last counted.
  func knows(_ path: String) -> Bool { known[path] != nil }

  /// Takes a file as it is, without a change.
  mutating func accept(_ path: String, as stamp: FileStamp?) {
    known[path] = stamp
    changing[path] = nil
  }

  /// Looks at files, with nil for those that are not there.
  ///
  /// - Returns: Those that have changed. What was not looked at is forgotten.
  mutating func changes(in looks: [String: FileStamp?]) -> Set<String> {
    known = known.filter { looks.keys.contains($0.key) }
    changing = changing.filter { looks.keys.contains($0.key) }
    var changed: Set<String> = []
    for (path, stamp) in looks where isSettled(path, stamp) {
      accept(path, as: stamp)
      changed.insert(path)
    }
    return changed
  }

  /// Notes a look; true if it makes a change.
  private mutating func isSettled(_ path: String, _ stamp: FileStamp?) -> Bool {
    guard stamp != known[path] else {
      changing[path] = nil
      return false
    }
    let before = changing[path]
    let count = before?.stamp == stamp ? (before?.count ?? 0) + 1 : 1
    changing[path] = (stamp, count)
    return count >= (stamp?.size ?? 0 == 0 ? Self.looksOfNothing : Self.looks)
  }
}
