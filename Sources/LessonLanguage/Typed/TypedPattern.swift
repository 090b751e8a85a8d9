/// What a value is compared with and taken apart into, for values of one type.
struct TypedPattern {
  indirect enum Kind {
    case wildcard
    case binding(Variable)
    case tuple([TypedPattern])
    /// A case of an enum. Its payload is one pattern, that of a tuple if there are several values; nil fits any.
    case enumCase(ValueDeclaration, payload: TypedPattern?)
    /// `x?`: a value that is there.
    case optional(TypedPattern)
    /// `nil`.
    case nothing
    case boolean(Bool)
    /// `is T`, `pattern as T`: the value as one of the inner pattern's type, if it is one.
    case cast(TypedPattern)
    /// An error of which it is known that it has the inner pattern's type.
    case caught(TypedPattern)
    /// `pattern ~= value`, where the variable stands for the value.
    case expression(TypedExpression, subject: Variable)
  }
  var kind: Kind
  var type: Type
  var span = Span.none
}

extension TypedPattern {
  /// The variables that it binds, in the order in which they stand.
  var variables: [Variable] {
    switch kind {
    case .wildcard, .nothing, .boolean, .expression: []
    case .binding(let variable): [variable]
    case .tuple(let parts): parts.flatMap(\.variables)
    case .enumCase(_, let payload): payload?.variables ?? []
    case .optional(let inner), .cast(let inner), .caught(let inner): inner.variables
    }
  }

  /// The expressions that the value is compared with.
  var expressions: [TypedExpression] {
    switch kind {
    case .wildcard, .nothing, .boolean, .binding: []
    case .expression(let test, _): [test]
    case .tuple(let parts): parts.flatMap(\.expressions)
    case .enumCase(_, let payload): payload?.expressions ?? []
    case .optional(let inner), .cast(let inner), .caught(let inner): inner.expressions
    }
  }
}
