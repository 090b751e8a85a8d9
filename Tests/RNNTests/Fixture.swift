import RNN
import Testing

enum Fixture {
  /// A file of the folder `Fixtures` beside this source.
  static func read(_ name: String, file: String = #filePath) throws -> SafeTensors {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    return try SafeTensors(path: "\(folder)/Fixtures/\(name).safetensors")
  }
}

/// Equal shapes, and no element further off than the tolerance, relative to the largest element (or 1).
func expectClose(_ found: Tensor, _ expected: Tensor, _ tolerance: Double, _ name: String,
                 sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(found.shape == expected.shape, "\(name)", sourceLocation: sourceLocation)
  guard found.shape == expected.shape else { return }
  let scale = expected.elements.map { abs($0) }.reduce(1, Swift.max)
  let worst = zip(found.elements, expected.elements).map { abs($0 - $1) }.reduce(0) { $1 > $0 || $1.isNaN ? $1 : $0 }
  #expect(worst <= tolerance * scale, "\(name) is off by \(worst)", sourceLocation: sourceLocation)
}
