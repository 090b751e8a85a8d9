/// The name that was probably meant.
public enum NearestName {
  /// The closest of the names, if it is close enough to be worth saying: at most a third of the letters differ.
  public static func of(_ name: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased())
    let limit = min(3, wanted.count / 3)
    guard limit > 0 else { return nil }
    var best: (distance: Int, name: String)?
    for candidate in names where candidate != name && candidate != "init" && !candidate.isOperatorName && abs(candidate.count - wanted.count) <= limit {
      let distance = editDistance(wanted, Array(candidate.lowercased()))
      if distance > limit { continue }
      if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true { best = (distance, candidate) }
    }
    return best?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours (Damerau 1964, restricted).
  static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforePrevious[j - 1] + 1) }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[b.count]
  }
}
