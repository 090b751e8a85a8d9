import Testing
@testable import LessonLanguage

/// Going back to what a lesson was after an earlier block.
@Suite struct SnapshotTests {
  @Test(arguments: SnapshotProgram.values + SnapshotProgram.instances + SnapshotProgram.closures + SnapshotProgram.declarations)
  func restores(_ program: SnapshotProgram) {
    let outputs = onLargeStack { program.outputs(in: Session(library: Library())) }
    #expect(outputs == [program.printed, program.printed, program.printed], "\(program)")
  }

  /// Snapshots of one session may be restored in any order.
  @Test func anyOrder() {
    let outputs: [String] = onLargeStack {
      let session = Session(library: Library())
      let first = SnapshotProgram.counter + "let next = counter()\nvar a = [next()]"
      let blocks = [first, "a.append(next())\nlet b = 1", "a.append(next())\nlet c = 2"]
      let snapshots = blocks.map { code in
        _ = session.output(of: code)
        return session.snapshot()
      }
      return [2, 0, 1, 0, 2, 2].map { index in
        session.restore(snapshots[index])
        return session.output(of: "a.append(next())\nprint(a)")
      }
    }
    #expect(outputs == ["[1, 2, 3, 4]", "[1, 2]", "[1, 2, 3]", "[1, 2]", "[1, 2, 3, 4]", "[1, 2, 3, 4]"])
  }

  @Test func aTrialLeavesNoTrace() {
    let outputs: [String] = onLargeStack {
      let session = Session(library: Library())
      let first = session.output(of: SnapshotProgram.counter + "let next = counter()\nprint(next())")
      let source = SourceText(file: "a.md", code: "print(next(), next())\nprint([1][1])")
      guard case .sound(let trial, _) = session.check(source, keepsDeclarations: false) else { return ["unsound"] }
      let output = OutputRecord()
      let problem = session.tryOut(trial, output: output)
      return [first, output.text, problem?.message ?? "", session.output(of: "print(next())")]
    }
    #expect(outputs == ["1", "2 3\n", "index out of range: 1 is not in 0..<1", "2"])
  }

  /// A chain of closures that no recursion could follow.
  @Test func longChains() {
    let outputs: [String] = onLargeStack {
      let session = Session(library: Library())
      _ = session.output(of: """
        func chain(_ length: Int) -> () -> Int {
          var g: () -> Int = { 0 }
          for _ in 0..<length { var calls = 0; let h = g; g = { calls += 1; return calls > 1 ? calls : h() } }
          return g
        }
        let g = chain(200_000)
        let short = chain(3)
        """)
      let snapshot = session.snapshot()
      return (0..<2).map { _ in
        defer { session.restore(snapshot) }
        return session.output(of: "print(short(), short())")
      }
    }
    #expect(outputs == ["0 2", "0 2"])
  }

  /// Arrays within arrays that share their parts have as many parts afterwards as before.
  @Test func sharedParts() {
    let text = onLargeStack {
      let session = Session(library: Library())
      _ = session.output(of: SnapshotProgram.counter + "let f = counter()\nvar a: [Any] = [f]\nfor _ in 0..<40 { a = [a, a] }")
      let snapshot = session.snapshot()
      session.restore(snapshot)
      return session.output(of: "print(a.count, f())")
    }
    #expect(text == "2 1")
  }
}
