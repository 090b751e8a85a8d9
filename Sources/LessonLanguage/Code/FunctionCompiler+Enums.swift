/// Values of enums.
extension FunctionCompiler {
  /// Writes a value of an enum: the tag, the payload, and nil in the refs that other cases need.
  func enumValue(_ enumCase: ValueDeclaration, _ arguments: [Argument], _ type: Type, into target: Place) throws {
    guard case .nominal(_, let types) = concrete(type) else { return }
    let payload = program.layouts.payloadTypes(enumCase, types)
    var used = 0
    if enumCase.isIndirect {
      let whole = program.layouts.payloadLayout(enumCase, types)
      try temporarily {
        let place = try allocate(whole)
        try write(arguments, payload, to: place)
        emit(.makePayload, target.ref, whole.raws, whole.refs)
        try store(Operand(place: place, isOwned: true), inBox: target.ref, whole)
      }
      used = 1
    } else {
      try write(arguments, payload, to: Place(raw: target.raw + 1, ref: target.ref))
      used = program.layouts.payloadLayout(enumCase, types).refs
    }
    emit(.loadInt, target.raw, wide: enumCase.tag)
    let unused = layout(type).refs - used
    if unused > 0 { emit(.clearRefs, target.ref + used, unused) }
  }

  private func write(_ arguments: [Argument], _ types: [Type], to target: Place) throws {
    for (argument, offset) in zip(arguments, program.layouts.offsets(types)) {
      try temporarily { try write(argument, to: target.offset(by: offset)) }
    }
  }
}

extension TypeDeclaration {
  /// Whether its values are equal if their tags are.
  var comparesByTag: Bool {
    kind == .enumeration && !cases.isEmpty && cases.allSatisfy(\.parameters.isEmpty) && staticMembers["=="] == nil
  }
}
