/// Loops over sequences that a lesson defines, or the library in Swift: by their iterators.
extension FunctionCompiler {
  func forInIterator(_ loop: TypedForIn) throws {
    let type = concrete(loop.sequence.type)
    let iteratorType = type.associatedType("Iterator"), elementType = concrete(loop.pattern.type)
    guard let make = requirement("makeIterator", of: core.sequence, type),
          let next = requirement("next", of: core.iteratorProtocol, iteratorType) else {
      throw CheckFailure(error: .notSequence(type), span: loop.sequence.span)
    }
    let iterator = try allocate(layout(iteratorType))
    try temporarily {
      let value = try call(Call(.declaration(make.declaration, make.substitution, base: loop.sequence), []), iteratorType)
      move(value, to: iterator, layout(iteratorType))
    }
    let names = try reserve(loop.pattern)
    let again = newLabel(), exit = newLabel()
    place(again)
    try temporarily {
      let own = borrowed(iterator, iteratorType)
      let element = try call(Call(.declaration(next.declaration, next.substitution, base: own), []), core.optional(elementType))
      let value = jumpIfNil(element.place, core.optional(elementType), to: exit)
      try bind(loop.pattern, names, Operand(place: value, isOwned: true))
    }
    try loopBody(loop, exit: exit, next: again)
    jump(.jumpBack, to: again)
    place(exit)
  }

  private func requirement(_ name: String, of conformed: TypeDeclaration, _ type: Type) -> Program.Witness? {
    guard let own = conformed.selfParameter, let declaration = conformed.members[name]?.first(where: \.isRequirement) else { return nil }
    return Program.Witness(declaration: declaration, substitution: [own: type])
  }
}
