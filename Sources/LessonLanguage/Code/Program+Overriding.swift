/// Code that was made before a later block overrode what it calls.
extension Program {
  /// Where a function's code came from.
  struct Origin {
    var body: FunctionBody
    var substitution: Substitution
  }

  func note(_ code: Code, assumesNoOverrideOf declaration: ValueDeclaration) {
    assumptions[ObjectIdentifier(declaration), default: []].insert(code.entry.pointee.number)
  }

  /// Makes the code anew that counts on members which something overrides now. No code runs meanwhile.
  func overridden(_ members: [ValueDeclaration]) {
    if members.isEmpty { return }
    for type in types.values { type.dynamicCodes.removeAll() }
    let outdated = members.reduce(into: Set<Int>()) { $0.formUnion(assumptions.removeValue(forKey: ObjectIdentifier($1)) ?? []) }
    for number in outdated.sorted() {
      guard let origin = origins[number] else { continue }
      let code = image.renewCode(number)
      pending.append { [unowned self] in
        try FunctionCompiler(self, code, origin.substitution).compile(origin.body)
      }
    }
  }
}
