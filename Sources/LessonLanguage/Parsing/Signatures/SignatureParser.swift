// The library binds more than a thousand functions by their Swift declarations, and what a lesson names of them is read.
// The compiler's parser would take half a second for that in a build where it is not optimised. A declaration without a
// body is a small language, so this reads it in one pass over its bytes, without tokens, into the same nodes as
// `Lowering` makes; a test compares the two. What it reads: functions, initialisers, variables and subscripts with
// generics, where clauses, all types that `TypeSyntax` has, and default values made of literals, names, members and
// calls.
//
// Nothing that is bound has a place in a lesson, so every span is `none`.

/// Reads one declaration without a body.
struct SignatureParser {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func declaration() throws(SignatureError) -> DeclarationSyntax {
    let modifiers = try self.modifiers()
    let kind: DeclarationSyntax.Kind
    if takeWord("func") {
      kind = .function(try function())
    } else if takeWord("init") {
      kind = .initializer(try initializer())
    } else if takeWord("subscript") {
      kind = .subscripting(try subscripting())
    } else if takeWord("var") {
      kind = .variable(try variable(isLet: false))
    } else if takeWord("let") {
      kind = .variable(try variable(isLet: true))
    } else {
      throw expected("'func', 'init', 'subscript', 'var' or 'let'")
    }
    skipSpace()
    guard position == bytes.count else { throw expected("the end of the declaration") }
    return DeclarationSyntax(span: .none, modifiers: modifiers, kind: kind)
  }

  /// What a declaration begins with.
  struct Head {
    var modifiers: ModifierSyntax
    var kind: ValueDeclaration.Kind
    var name: String
  }

  mutating func head() throws(SignatureError) -> Head {
    let modifiers = try self.modifiers()
    if takeWord("init") { return Head(modifiers: modifiers, kind: .initializer, name: "init") }
    if takeWord("subscript") { return Head(modifiers: modifiers, kind: .subscripting, name: "subscript") }
    if takeWord("func") {
      skipSpace()
      return Head(modifiers: modifiers, kind: .function, name: isOperatorAhead ? operatorName() : try identifier())
    }
    guard takeWord("var") || takeWord("let") else { throw expected("'func', 'init', 'subscript', 'var' or 'let'") }
    return Head(modifiers: modifiers, kind: .variable, name: try identifier())
  }

  private mutating func modifiers() throws(SignatureError) -> ModifierSyntax {
    var result = ModifierSyntax()
    while true {
      if take("@") {
        let name = try identifier()
        result.attributes.append(.init(name: name, span: .none, type: TypeSyntax(span: .none, kind: .name(name, arguments: []))))
        if peek == UInt8(ascii: "(") { try skipParentheses() }
      } else if isWordAhead("func") || isWordAhead("init") || isWordAhead("subscript") || isWordAhead("var")
                  || isWordAhead("let") {
        return result
      } else {
        var name = try identifier()
        if peek == UInt8(ascii: "(") {
          position += 1
          name += "(" + (try identifier()) + ")"
          try expect(")")
        }
        result.names.append(name)
      }
    }
  }

  private mutating func function() throws(SignatureError) -> FunctionSyntax {
    skipSpace()
    let isOperator = isOperatorAhead
    let name = NameSyntax(text: isOperator ? operatorName() : try identifier(), span: .none, labels: nil)
    var generics = try genericParameters()
    let parameters = try self.parameters(isOperator ? .none : .fromNames)
    let effects = try self.effects()
    let result = take("->") ? try type() : nil
    generics.requirements += try requirements()
    return FunctionSyntax(name: name, generics: generics, parameters: parameters, throws: effects.throws,
                          thrown: effects.type, rethrows: effects.rethrows, result: result, body: nil, isOperator: isOperator)
  }

  private mutating func initializer() throws(SignatureError) -> InitializerSyntax {
    let isFailable = take("?") || take("!")
    var generics = try genericParameters()
    let parameters = try self.parameters(.fromNames)
    let effects = try self.effects()
    generics.requirements += try requirements()
    return InitializerSyntax(generics: generics, parameters: parameters, isFailable: isFailable, throws: effects.throws,
                             thrown: effects.type, rethrows: effects.rethrows, body: nil)
  }

  private mutating func subscripting() throws(SignatureError) -> SubscriptSyntax {
    var generics = try genericParameters()
    let parameters = try self.parameters(.fromFirstOfTwo)
    try expect("->")
    let result = try type()
    generics.requirements += try requirements()
    return SubscriptSyntax(generics: generics, parameters: parameters, result: result,
                           accessors: try accessors() ?? AccessorsSyntax())
  }

  private mutating func variable(isLet: Bool) throws(SignatureError) -> VariableSyntax {
    let name = try identifier()
    try expect(":")
    let type = try self.type()
    let binding = VariableSyntax.Binding(
      span: .none, pattern: PatternSyntax(span: .none, kind: .binding(name: name, isVariable: !isLet)), type: type,
      value: take("=") ? try expression() : nil, accessors: try accessors())
    return VariableSyntax(isLet: isLet, bindings: [binding])
  }

  /// `{ get }`, `{ mutating get throws nonmutating set }`.
  private mutating func accessors() throws(SignatureError) -> AccessorsSyntax? {
    guard take("{") else { return nil }
    var result = AccessorsSyntax()
    while !take("}") {
      var accessor = AccessorsSyntax.Accessor(span: .none)
      if takeWord("mutating") { accessor.isMutating = true }
      if takeWord("nonmutating") { accessor.isMutating = false }
      if takeWord("get") {
        let effects = try self.effects()
        (accessor.throws, accessor.thrown) = (effects.throws, effects.type)
        result.getter = accessor
      } else if takeWord("set") {
        result.setter = accessor
      } else {
        throw expected("'get' or 'set'")
      }
    }
    return result
  }

  /// Counts a level of nesting; the caller counts it back.
  mutating func deeper() throws(SignatureError) {
    guard depth < 100 else { throw expected("less than 100 levels of nesting") }
    depth += 1
  }

  func expected(_ what: String) -> SignatureError {
    SignatureError(text: String(decoding: bytes, as: UTF8.self), offset: position, expected: what)
  }

  /// `throws`, `throws(E)`, `rethrows` or nothing.
  mutating func effects() throws(SignatureError) -> (throws: Bool, rethrows: Bool, type: TypeSyntax?) {
    guard takeWord("throws") else { return (false, takeWord("rethrows"), nil) }
    guard take("(") else { return (true, false, nil) }
    let thrown = try type()
    try expect(")")
    return (true, false, thrown)
  }
}
