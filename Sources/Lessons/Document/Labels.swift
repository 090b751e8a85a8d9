import LessonLanguage

/// What a label names.
public struct LabelTarget: Hashable, Sendable {
  public var kind: LabelKind
  /// Its number among the labels of its kind in this lesson, from 1.
  public var number: Int
  public var location: SourceRange
}

/// The labels of one lesson.
struct LabelTable {
  private(set) var targets: [String: LabelTarget] = [:]
  private(set) var order: [String] = []

  /// The earlier place if the label is taken.
  mutating func add(_ label: String, _ kind: LabelKind, at location: SourceRange) -> LabelTarget? {
    if let earlier = targets[label] { return earlier }
    targets[label] = LabelTarget(kind: kind, number: 0, location: location)
    order.append(label)
    return nil
  }

  /// Numbers the labels of each kind in the order of the file.
  mutating func number() {
    var counts: [LabelKind: Int] = [:]
    order.sort { (targets[$0]?.location).map(Self.key) ?? (0, 0) < (targets[$1]?.location).map(Self.key) ?? (0, 0) }
    for label in order {
      guard let kind = targets[label]?.kind else { continue }
      counts[kind, default: 0] += 1
      targets[label]?.number = counts[kind, default: 0]
    }
  }

  private static func key(_ location: SourceRange) -> (Int, Int) { (location.line, location.column) }
}

/// Gives every heading an id that no other has, made from its words, so that a link to it lasts as long as they do.
struct HeadingIdentifiers {
  private var used: Set<String> = []
  private var next: [String: Int] = [:]

  /// Small letters, digits and `_` stay, in every script; blanks become `-`; the rest goes. A second one gets `-2`.
  mutating func make(from title: String) -> String {
    var slug = ""
    for scalar in title.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" || scalar == "-"
        || scalar.properties.generalCategory == .nonspacingMark {
        slug.unicodeScalars.append(scalar)
      } else if scalar.properties.isWhitespace {
        slug += "-"
      }
    }
    let base = Self.isReserved(slug) ? "section" + (slug.isEmpty ? "" : "-" + slug) : slug
    var id = base
    while used.contains(id) {
      next[base, default: 1] += 1
      id = "\(base)-\(next[base, default: 1])"
    }
    used.insert(id)
    return id
  }

  /// Names that labels and footnotes have for themselves.
  private static func isReserved(_ slug: String) -> Bool {
    slug.isEmpty || LabelKind(of: slug) != nil || slug.hasPrefix("fn-") || slug.hasPrefix("fnref-")
  }
}

extension DocumentBuilder {
  /// Enters a label; nil, with a report, if it is malformed, of a kind that does not belong there, or taken.
  mutating func declare(_ label: String, at location: SourceRange, allowed: [LabelKind]) -> String? {
    guard LabelKind.isWellFormed(label) else {
      problems.add(.malformedLabel(label), at: location)
      return nil
    }
    guard let kind = LabelKind(of: label), allowed.contains(kind) else {
      problems.add(.wrongLabelPrefix(label, allowed: allowed.map(\.prefix)), at: location)
      return nil
    }
    if let earlier = labels.add(label, kind, at: location) {
      let note = Diagnostic(.note, "it is first given here", at: earlier.location)
      problems.add(.repeatedLabel(label), at: location, notes: [note])
      return nil
    }
    return label
  }

  /// Every reference must have a target, in whatever order they stand.
  mutating func checkReferences() {
    labels.number()
    for reference in references where labels.targets[reference.label] == nil && !problems.isFull {
      let nearest = NearestName.of(reference.label, among: labels.order)
      problems.add(.missingTarget(reference.label, nearest: nearest), at: reference.location)
    }
  }
}
