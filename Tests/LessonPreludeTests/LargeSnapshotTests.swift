import LessonLanguage
import LessonPrelude
import Testing

/// A lesson that holds 100 MB of tensors is kept and brought back in less than a millisecond.
@Suite struct LargeSnapshotTests {
  @Test func snapshotsCopyNoTensors() throws {
    let session = Session(library: LessonPrelude.library(), hostContext: LessonContext(seed: 7))
    func run(_ code: String) -> String {
      guard case .sound(let block, _) = session.check(SourceText(file: "a", code: code)) else { return "unsound" }
      let output = OutputRecord()
      return session.run(block, output: output)?.message ?? output.text
    }
    #expect(run("""
      var all = (0..<25).map { _ in Tensor.uniform(1000, 1000, in: -1...1) }
      var change = { all[0][0, 0] = 5 }
      func f(_ n: Int) -> Int { n + 1 }
      let before = all[0][0, 0]
      """) == "")
    let clock = ContinuousClock()
    var fastest = Duration.seconds(1)
    for _ in 0..<50 {
      let time = clock.measure {
        let snapshot = session.snapshot()
        session.restore(snapshot)
      }
      fastest = min(fastest, time)
    }
    #expect(fastest < .milliseconds(1))
    let snapshot = session.snapshot()
    #expect(run("change()\nall.removeLast()\nprint(all[0][0, 0], all.count)") == "5.0 24\n")
    session.restore(snapshot)
    #expect(run("print(all[0][0, 0] == before, all.count)") == "true 25\n")
  }
}
