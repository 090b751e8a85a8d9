/// A `switch`, as a statement or as a value.
final class TypedSwitch {
  struct Item {
    var pattern: TypedPattern
    var condition: TypedExpression?
  }
  struct Case {
    var span: Span
    /// Empty for `default`.
    var items: [Item]
    var isDefault: Bool
    var body: [TypedStatement] = []
    /// What the case gives, in a switch that is a value.
    var value: TypedExpression?
  }
  var subject: TypedExpression
  var cases: [Case] = []

  init(_ subject: TypedExpression) { self.subject = subject }
}
