/// `\Root.a.b[0]`: an expression of a variable that stands for the root.
final class TypedKeyPath: Equatable {
  let root: Variable
  let rootType: Type
  /// The root's part, in terms of the variable.
  var value: TypedExpression
  /// What reads and what writes the part, once the path is checked.
  let getter: FunctionBody
  var setter: FunctionBody?

  init(root: Variable, _ rootType: Type, value: TypedExpression, getter: FunctionBody) {
    self.root = root
    self.rootType = rootType
    self.value = value
    self.getter = getter
  }

  static func == (a: TypedKeyPath, b: TypedKeyPath) -> Bool { a === b }
}

extension TypedExpression {
  /// The name of a variable or property, for messages.
  var variableName: String? {
    switch kind {
    case .variable(let variable): variable.name
    case .property(_, let declaration, _): declaration.name
    default: nil
    }
  }
}
