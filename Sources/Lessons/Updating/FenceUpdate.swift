import LessonLanguage

/// New text for an `output` or `error` fence that does not say what its block did.
public struct FenceUpdate: Hashable, Sendable {
  /// The opening line of the fence.
  public var location: SourceRange
  public var old: [String]
  public var new: [String]
  /// Where each old line stands in the file.
  var places: [LineMap.Place]

  /// The change as lines with `-` and `+` before them; what stays is left out.
  public var difference: String {
    let kept = new.difference(from: old)
    var removed: Set<Int> = [], added: Set<Int> = []
    for change in kept {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    return old.indices.filter(removed.contains).map { "-\(old[$0])\n" }.joined()
      + new.indices.filter(added.contains).map { "+\(new[$0])\n" }.joined()
  }
}

extension LessonResult {
  /// What would make the fences say what the blocks did.
  public var fenceUpdates: [FenceUpdate] {
    zip(lesson.blocks, blocks).flatMap { block, outcome -> [FenceUpdate] in
      var updates: [FenceUpdate] = []
      if let expected = block.expectedOutput, !outcome.mismatches.isEmpty {
        let lines = OutputUpdate.lines(expected: expected.text, actual: outcome.text, tolerance: block.options.tolerance)
        updates.append(FenceUpdate(expected, lines))
      }
      if let expected = block.expectedError, let error = outcome.expectedErrors.first, outcome.failed {
        updates.append(FenceUpdate(expected, OutputUpdate.lines(of: error.message)))
      }
      return updates.filter { $0.old != $0.new && $0.new.allSatisfy(\.isFenceLine) }
    }
  }
}

extension FenceUpdate {
  fileprivate init(_ expected: Expectation, _ lines: [String]) {
    let old = OutputUpdate.lines(of: expected.text)
    self.init(location: expected.location, old: old, new: lines, places: Array(expected.lines.starts.prefix(old.count)))
  }
}

extension String {
  /// Whether Markdown gives the line back as it is.
  fileprivate var isFenceLine: Bool { !unicodeScalars.contains { $0 == "\r" || $0 == "\0" } }
}
