/// Where the payloads of enum cases are.
extension LayoutTable {
  /// The tag, and room for the largest payload.
  func enumeration(_ declaration: TypeDeclaration, _ arguments: [Type]) -> Layout {
    let room = declaration.cases.map { caseLayout($0, arguments) }
    return Layout(raws: 1 + (room.map(\.raws).max() ?? 0), refs: room.map(\.refs).max() ?? 0)
  }

  /// What a case takes behind the tag.
  private func caseLayout(_ enumCase: ValueDeclaration, _ arguments: [Type]) -> Layout {
    enumCase.isIndirect ? .ref : payloadLayout(enumCase, arguments)
  }

  /// The payload itself, wherever it is.
  func payloadLayout(_ enumCase: ValueDeclaration, _ arguments: [Type]) -> Layout {
    payloadTypes(enumCase, arguments).reduce(.empty) { $0.followed(by: layout(of: $1)) }
  }

  func payloadTypes(_ enumCase: ValueDeclaration, _ arguments: [Type]) -> [Type] {
    let substitution = enumCase.owner?.substitution(arguments) ?? [:]
    return enumCase.parameters.map { $0.type.substituting(substitution) }
  }
}

extension ValueDeclaration {
  /// The position of an enum case among those of its type.
  var tag: Int {
    if case .enumCase(let index) = implementation { index } else { 0 }
  }
}
