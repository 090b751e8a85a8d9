import CKaTeX

/// One JavaScript heap with KaTeX in it, for one thread at a time.
final class KaTeX {
  private let heap: OpaquePointer?

  init(_ limits: MathRenderer.Limits) {
    let program = katex_program(
      text: Self.characters(KaTeXBytecode.text), size: KaTeXBytecode.size,
      engine: Self.characters(KaTeXBytecode.engine))
    heap = katex_create(program, limits.memory, UInt64(clamping: limits.work))
  }

  /// A literal of more than one character is a pointer into the binary, ended by a zero, as long as the process lives.
  private static func characters(_ literal: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(literal.utf8Start).assumingMemoryBound(to: CChar.self)
  }

  deinit {
    katex_destroy(heap)
  }

  func render(_ formula: MathRequest) -> Result<String, MathError> {
    guard let heap else { return .failure(.broken("there is no memory for the JavaScript engine")) }
    let tex = CESU8.encode(formula.tex)
    let result = tex.withUnsafeBytes { bytes in
      katex_render(heap, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, formula.display)
    }
    let text = CESU8.decode(UnsafeRawBufferPointer(start: result.text, count: result.length))
    switch result.status {
    case KATEX_DONE: return .success(MathMarkup.element(of: text))
    case KATEX_REFUSED: return .failure(.syntax(of: formula.tex, message: text, result.position, result.extent))
    case KATEX_EXHAUSTED: return .failure(.tooComplex)
    default: return .failure(.broken(text))
    }
  }

  /// Allocations made for the last formula.
  var work: Int { heap.map { Int(clamping: katex_work($0)) } ?? 0 }
  /// The most bytes ever in use.
  var peakMemory: Int { heap.map { katex_peak_memory($0) } ?? 0 }
}

extension MathError {
  /// JavaScript counts in UTF-16 code units; we count in bytes of UTF-8, as columns do.
  fileprivate static func syntax(of tex: String, message: String, _ position: Double, _ extent: Double) -> MathError {
    let units = tex.utf16
    guard let position = Int(exactly: position), position >= 0,
          let start = units.index(units.startIndex, offsetBy: position, limitedBy: units.endIndex)
    else { return .syntax(message: message, offset: nil, length: 0) }
    let extent = max(0, Int(exactly: extent) ?? 0)
    let end = units.index(start, offsetBy: extent, limitedBy: units.endIndex) ?? units.endIndex
    return .syntax(message: message, offset: tex.utf8.distance(from: tex.startIndex, to: start),
                   length: tex.utf8.distance(from: start, to: end))
  }
}
