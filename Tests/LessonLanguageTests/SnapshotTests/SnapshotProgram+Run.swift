import LessonLanguage

extension SnapshotProgram {
  /// What the last block prints: straight after the snapshot, and twice after what was undone.
  func outputs(in session: Session) -> [String] {
    _ = session.output(of: before)
    let snapshot = session.snapshot()
    let direct = session.output(of: after)
    let restored = (0..<2).map { _ in
      session.restore(snapshot)
      _ = session.output(of: undone)
      session.restore(snapshot)
      return session.output(of: after)
    }
    return [direct] + restored
  }
}

extension Session {
  /// What a block prints, without the last line break, or its first message.
  func output(of code: String) -> String {
    let output = OutputRecord()
    switch check(SourceText(file: "a.md", code: code)) {
    case .unsound(let found): return found.first?.message ?? "unsound"
    case .sound(let block, _):
      let problem = run(block, output: output)
      return problem?.message ?? (output.text.hasSuffix("\n") ? String(output.text.dropLast()) : output.text)
    }
  }
}
