/// What a declaration says between its name and its body.
struct Signature {
  var generics: [GenericParameter] = []
  var parameters: [ValueDeclaration.Parameter] = []
  var type: Type?
  var isFailable = false
  var `throws` = false
  /// What `throws(E)` says; nil is any error.
  var thrown: Type?
  var `rethrows` = false
  /// Requirements of the extension it stands in, or of its own where clause.
  var conditions: [GenericRequirement] = []
}

extension ValueDeclaration {
  var generics: [GenericParameter] {
    _read { yield signature.generics }
    _modify { yield &signature.generics }
  }

  var parameters: [Parameter] {
    _read { yield signature.parameters }
    _modify { yield &signature.parameters }
  }

  var conditions: [GenericRequirement] {
    _read { yield signature.conditions }
    _modify { yield &signature.conditions }
  }

  var isFailable: Bool {
    get { signature.isFailable }
    set { signature.isFailable = newValue }
  }

  var `throws`: Bool {
    get { signature.throws }
    set { signature.throws = newValue }
  }

  var thrown: Type? {
    get { signature.thrown }
    set { signature.thrown = newValue }
  }

  var `rethrows`: Bool {
    get { signature.rethrows }
    set { signature.rethrows = newValue }
  }
}
