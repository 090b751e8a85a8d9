/// An error of the lesson on its way to whoever catches it. As an object it can wait in a register while values are put
/// back; as an error of Swift it passes through functions of the host.
final class ThrownError: Error {
  /// An existential, `any Error`.
  let value: AnyObject?
  /// Where it was thrown and the calls that led there, known from the first handler on that the machine looked for.
  private(set) var origin: (span: Span, calls: [(name: String, span: Span)])?
  /// The loop whose calls are noted, by its bottom frame.
  private var notedLoop: Int?

  init(_ value: AnyObject?) { self.value = value }

  func note(_ trace: @autoclosure () -> (place: Span, calls: [(name: String, span: Span)]), ofLoop bottom: Int) {
    if notedLoop == bottom { return }
    notedLoop = bottom
    let (place, calls) = trace()
    guard let known = origin else { return origin = (place, calls) }
    origin = (known.span, Array((known.calls + [("closure", place)] + calls).prefix(20)))
  }
}
