/// An error of the lesson on its way to whoever catches it. As an object it can wait in a register while values are put
/// back; as an error of Swift it passes through functions of the host.
final class ThrownError: Error {
  /// An existential, `any Error`.
  let value: AnyObject?
  /// Where the machine was in each loop that it came through, the innermost first: noted where it looks for a handler, and
  /// put into words only if nobody catches it.
  private(set) var path: [Machine.Whereabouts] = []
  /// The loop that was noted last, by its bottom frame.
  private var notedLoop: Int?

  init(_ value: AnyObject?) { self.value = value }

  func note(_ whereabouts: @autoclosure () -> Machine.Whereabouts, ofLoop bottom: Int) {
    if notedLoop == bottom { return }
    notedLoop = bottom
    if path.count < Self.longestPath { path.append(whereabouts()) }
  }

  /// Loops that are noted.
  private static let longestPath = 20
}
