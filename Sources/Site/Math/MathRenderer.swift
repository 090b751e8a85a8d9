import CKaTeX
import Synchronization

/// Turns TeX into MathML, which browsers lay out themselves: a page with formulas needs no script and no font of ours.
///
/// KaTeX does the work, in a JavaScript engine that starts with the first formula. A formula that was rendered before
/// is not rendered again. Formulas are independent: a macro that one defines is unknown to the next, so the order in
/// which lessons are rendered changes nothing.
///
/// ```swift
/// let math = MathRenderer()
/// try math.render(#"h_t = \tanh(W_{hh} h_{t-1})"#, display: true)
/// // <math xmlns="http://www.w3.org/1998/Math/MathML" display="block">…</math>
/// ```
///
/// One renderer may be used from many threads; they take turns.
public final class MathRenderer: Sendable {
  /// What one formula may use. Work is counted in allocations, not in seconds, so that a formula that is refused is
  /// refused on every machine. A usual one has 50 bytes, makes 2,000 allocations and adds 40 kB to KaTeX's own 2.6 MB.
  /// The worst that we found within these limits takes half a second.
  public struct Limits: Hashable, Sendable {
    public var bytes = 5_000
    public var work = 1_000_000
    public var memory = 32 << 20

    public init() {}
  }

  public let limits: Limits
  private let state = Mutex(State())

  public init(limits: Limits = Limits()) {
    self.limits = limits
  }

  /// The `<math>` element of a formula.
  ///
  /// - Parameter display: On a line of its own, with limits above and below, not in the flow of a sentence.
  /// - Throws: `MathError`.
  public func render(_ tex: String, display: Bool) throws -> String {
    let formula = MathRequest(tex: tex, display: display)
    guard tex.utf8.count <= limits.bytes else { throw MathError.tooLong(bytes: tex.utf8.count, limit: limits.bytes) }
    return try state.withLock { state in
      if let known = state.rendered[formula] { return try known.get() }
      let result = state.engine(limits).render(formula)
      if result.breaksEngine { state.engine = nil }
      state.remember(result, of: formula)
      return try result.get()
    }
  }

  /// Takes formulas as rendered that were rendered earlier.
  func know(_ formulas: [RenderedFormula]) {
    state.withLock { state in
      for formula in formulas {
        state.remember(.success(formula.markup), of: MathRequest(tex: formula.tex, display: formula.isDisplay))
      }
    }
  }

  /// Whether the JavaScript engine runs: false until the first formula that is not too long.
  var isLoaded: Bool { state.withLock { $0.engine != nil } }

  private struct State: ~Copyable {
    var engine: KaTeX?
    var rendered: [MathRequest: Result<String, MathError>] = [:]

    mutating func engine(_ limits: Limits) -> KaTeX {
      if let engine { return engine }
      let new = KaTeX(limits)
      engine = new
      return new
    }

    /// A live server renders every version of a formula that its author types; so not all are kept for ever.
    mutating func remember(_ result: Result<String, MathError>, of formula: MathRequest) {
      if rendered.count >= 10_000 { rendered.removeAll() }
      rendered[formula] = result
    }
  }
}

struct MathRequest: Hashable, Sendable {
  var tex: String
  var display: Bool
}

extension Result<String, MathError> {
  /// After these errors, what is in the engine's memory can't be trusted any more.
  fileprivate var breaksEngine: Bool {
    switch self {
    case .failure(.tooComplex), .failure(.broken): true
    default: false
    }
  }
}
