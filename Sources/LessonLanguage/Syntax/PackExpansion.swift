// Functions over parameter packs. Code is made for each list of concrete types anyway, so a function with packs is a pattern: a
// call says how many values each pack has, and the pattern is written out for that number, `repeat f(each x)` as `f(x1), f(x2)`.
// What comes out is ordinary syntax, whose names of parts no author can write.

/// Writes out what is said of packs for certain numbers of values.
struct PackExpansion {
  /// How many values there are, by the names of type packs and of the values' packs.
  var counts: [String: Int]
  /// Which of the values is being written.
  private var index: Int?
  /// What `break` and `continue` mean directly within a loop over a pack.
  private var loop: (all: String, one: String)?
  private var loops = 0
  /// More than this would be written: the rest is left out, and the caller says so.
  private(set) var isTooLong = false
  private var written = 0

  static let most = 50_000

  init(counts: [String: Int]) { self.counts = counts }

  static func part(_ name: String, _ index: Int) -> String { "\(name)#\(index + 1)" }

  // MARK: Lists

  /// One for each value of the packs that a pattern names.
  private mutating func expanded<Result>(_ names: Set<String>, _ write: (inout PackExpansion) -> Result) -> [Result] {
    let count = names.compactMap { counts[$0] }.max() ?? 0
    let outer = index
    defer { index = outer }
    return (0..<count).compactMap { index in
      written += 1
      if written > Self.most { isTooLong = true }
      guard !isTooLong else { return nil }
      self.index = index
      return write(&self)
    }
  }

  // MARK: Types

  mutating func type(_ syntax: TypeSyntax) -> TypeSyntax {
    var result = syntax
    switch syntax.kind {
    case .packElement(let inner):
      guard let index, case .name(let name, _) = inner.kind else { return type(inner) }
      result.kind = .name(Self.part(name, index), arguments: [])
    case .packExpansion(let pattern):
      // Outside of a list it stands in parentheses of its own.
      let all = expanded(pattern.packNames) { $0.type(pattern) }
      if all.count == 1 { return all[0] }
      result.kind = .tuple(all.map { (nil, $0) })
    case .name(let name, let arguments): result.kind = .name(name, arguments: types(arguments))
    case .member(let base, let name, let arguments): result.kind = .member(type(base), name, arguments: types(arguments))
    case .optional(let inner): result.kind = .optional(type(inner))
    case .implicitlyUnwrapped(let inner): result.kind = .implicitlyUnwrapped(type(inner))
    case .array(let inner): result.kind = .array(type(inner))
    case .dictionary(let key, let value): result.kind = .dictionary(type(key), type(value))
    case .tuple(let elements):
      let all = elements.flatMap { element -> [(label: String?, type: TypeSyntax)] in
        guard case .packExpansion(let pattern) = element.type.kind else { return [(element.label, type(element.type))] }
        return expanded(pattern.packNames) { (nil, $0.type(pattern)) }
      }
      if all.count == 1, all[0].label == nil { return all[0].type }
      result.kind = .tuple(all)
    case .function(var function):
      function.parameters = function.parameters.flatMap { parameter -> [FunctionTypeSyntax.Parameter] in
        guard case .packExpansion(let pattern) = parameter.type.kind else {
          var one = parameter
          one.type = type(parameter.type)
          return [one]
        }
        return expanded(pattern.packNames) { .init(type: $0.type(pattern)) }
      }
      function.result = type(function.result)
      function.thrown = function.thrown.map { type($0) }
      result.kind = .function(function)
    case .some(let inner): result.kind = .some(type(inner))
    case .any(let inner): result.kind = .any(type(inner))
    case .composition(let parts): result.kind = .composition(parts.map { type($0) })
    case .metatype(let inner): result.kind = .metatype(type(inner))
    case .suppressed, .known, .wildcard: break
    }
    return result
  }

  mutating func types(_ syntax: [TypeSyntax]) -> [TypeSyntax] {
    syntax.flatMap { element -> [TypeSyntax] in
      guard case .packExpansion(let pattern) = element.kind else { return [type(element)] }
      return expanded(pattern.packNames) { $0.type(pattern) }
    }
  }

  // MARK: Functions

  mutating func function(_ syntax: FunctionSyntax) -> FunctionSyntax {
    var result = syntax
    result.generics.parameters = syntax.generics.parameters.flatMap { parameter -> [GenericsSyntax.Parameter] in
      guard parameter.isPack else {
        var one = parameter
        one.inherited = parameter.inherited.map { type($0) }
        return [one]
      }
      return expanded([parameter.name]) { expansion in
        var one = parameter
        one.name = Self.part(parameter.name, expansion.index ?? 0)
        one.isPack = false
        one.inherited = parameter.inherited.map { expansion.type($0) }
        return one
      }
    }
    result.generics.requirements = syntax.generics.requirements.flatMap { requirement -> [RequirementSyntax] in
      switch requirement {
      case .conformance(let subject, let conformed):
        guard !subject.packNames.isEmpty else { return [.conformance(type(subject), type(conformed))] }
        return expanded(subject.packNames) { .conformance($0.type(subject), $0.type(conformed)) }
      case .sameType(let left, let right):
        let names = left.packNames.union(right.packNames)
        guard !names.isEmpty else { return [.sameType(type(left), type(right))] }
        return expanded(names) { .sameType($0.type(left), $0.type(right)) }
      }
    }
    result.parameters = syntax.parameters.flatMap { parameter -> [ParameterSyntax] in
      guard case .packExpansion(let pattern) = parameter.type.kind else {
        var one = parameter
        one.type = type(parameter.type)
        one.standard = parameter.standard.map { expression($0) }
        return [one]
      }
      return expanded(pattern.packNames) { expansion in
        var one = parameter
        let index = expansion.index ?? 0
        one.name = Self.part(parameter.name, index)
        if index > 0 { one.label = nil }
        one.type = expansion.type(pattern)
        return one
      }
    }
    for parameter in syntax.parameters {
      if case .packExpansion(let pattern) = parameter.type.kind { counts[parameter.name] = pattern.packNames.compactMap { counts[$0] }.max() ?? 0 }
    }
    result.result = syntax.result.map { type($0) }
    result.thrown = syntax.thrown.map { type($0) }
    result.body = syntax.body.map { block($0) }
    return result
  }
}

extension PackExpansion {
  // MARK: Statements

  mutating func block(_ syntax: BlockSyntax) -> BlockSyntax { BlockSyntax(span: syntax.span, statements: statements(syntax.statements)) }

  mutating func statements(_ syntax: [StatementSyntax]) -> [StatementSyntax] { syntax.flatMap { statement($0) } }

  private mutating func inLoop<Result>(_ write: (inout PackExpansion) -> Result) -> Result {
    let outer = loop
    loop = nil
    defer { loop = outer }
    return write(&self)
  }

  private mutating func statement(_ syntax: StatementSyntax) -> [StatementSyntax] {
    var result = syntax
    switch syntax.kind {
    case .expression(let value):
      if case .packExpansion(let pattern) = value.kind {
        return expanded(pattern.packNames) { StatementSyntax(span: syntax.span, kind: .expression($0.expression(pattern))) }
      }
      result.kind = .expression(expression(value))
    case .declaration(let declaration): result.kind = .declaration(self.declaration(declaration))
    case .guarded(let conditions, let otherwise): result.kind = .guarded(conditions: self.conditions(conditions), otherwise: block(otherwise))
    case .whileLoop(let label, let conditions, let body):
      let tests = self.conditions(conditions)
      result.kind = .whileLoop(label: label, conditions: tests, body: inLoop { $0.block(body) })
    case .repeatLoop(let label, let body, let condition):
      let inner = inLoop { $0.block(body) }
      result.kind = .repeatLoop(label: label, body: inner, condition: expression(condition))
    case .forIn(let label, let loop): return [forIn(label, loop, syntax)]
    case .labelled(let label, let inner):
      guard let only = statement(inner).first else { return [] }
      result.kind = .labelled(label, only)
    case .breakOut(nil, let place): if let loop, !loop.all.isEmpty { result.kind = .breakOut(label: loop.all, at: place) }
    case .continueLoop(nil, let place): if let loop { result.kind = .breakOut(label: loop.one, at: place) }
    case .returned(let value): result.kind = .returned(value.map { expression($0) })
    case .thrown(let value): result.kind = .thrown(expression(value))
    case .deferred(let body): result.kind = .deferred(block(body))
    case .doCatch(let label, let thrown, let body, let catches):
      result.kind = .doCatch(label: label, thrown: thrown.map { type($0) }, body: block(body), catches: catches.map {
        CatchSyntax(span: $0.span, items: items($0.items), body: block($0.body))
      })
    case .breakOut, .continueLoop, .fallThrough: break
    }
    return [result]
  }

  /// A loop over a pack is its body as often as there are values.
  private mutating func forIn(_ label: String?, _ syntax: ForInSyntax, _ statement: StatementSyntax) -> StatementSyntax {
    var result = statement
    guard case .packExpansion(let pattern) = syntax.sequence.kind else {
      var loop = syntax
      loop.sequence = expression(syntax.sequence)
      loop.type = syntax.type.map { type($0) }
      loop.whereClause = syntax.whereClause.map { expression($0) }
      loop.body = inLoop { $0.block(syntax.body) }
      result.kind = .forIn(label: label, loop)
      return result
    }
    loops += 1
    let outer = loop, all = label ?? "pack#\(loops)", number = loops
    defer { loop = outer }
    let writer = SyntaxWriter(span: statement.span)
    let bodies = expanded(pattern.packNames) { expansion -> StatementSyntax in
      let one = "pack#\(number).\((expansion.index ?? 0) + 1)"
      expansion.loop = (all, one)
      let binding = VariableSyntax.Binding(span: syntax.pattern.span, pattern: syntax.pattern, value: expansion.expression(pattern))
      let value = writer.statement(.declaration(DeclarationSyntax(
        span: syntax.pattern.span, modifiers: ModifierSyntax(), kind: .variable(VariableSyntax(isLet: true, bindings: [binding])))))
      // What the body itself says of packs is said of all their values.
      let index = expansion.index
      expansion.index = nil
      let body = expansion.statements(syntax.body.statements)
      expansion.index = index
      return writer.statement(.doCatch(label: one, thrown: nil, body: BlockSyntax(span: syntax.body.span, statements: [value] + body), catches: []))
    }
    result.kind = .doCatch(label: all, thrown: nil, body: BlockSyntax(span: statement.span, statements: bodies), catches: [])
    return result
  }

  private mutating func declaration(_ syntax: DeclarationSyntax) -> DeclarationSyntax {
    var result = syntax
    switch syntax.kind {
    case .variable(var variable):
      for index in variable.bindings.indices {
        variable.bindings[index].type = variable.bindings[index].type.map { type($0) }
        variable.bindings[index].value = variable.bindings[index].value.map { expression($0) }
      }
      result.kind = .variable(variable)
    case .function(let function): result.kind = .function(self.function(function))
    default: break
    }
    return result
  }

  private mutating func conditions(_ syntax: [ConditionSyntax]) -> [ConditionSyntax] {
    syntax.map { condition in
      var result = condition
      switch condition.kind {
      case .boolean(let value): result.kind = .boolean(expression(value))
      case .optionalBinding(let pattern, let written, let value):
        result.kind = .optionalBinding(pattern, written.map { type($0) }, value.map { expression($0) })
      case .matching(let pattern, let value): result.kind = .matching(pattern, expression(value))
      }
      return result
    }
  }

  private mutating func items(_ syntax: [(pattern: PatternSyntax, guardClause: ExpressionSyntax?)]) -> [(pattern: PatternSyntax, guardClause: ExpressionSyntax?)] {
    syntax.map { ($0.pattern, $0.guardClause.map { expression($0) }) }
  }

  // MARK: Expressions

  mutating func arguments(_ syntax: [ArgumentSyntax]) -> [ArgumentSyntax] {
    syntax.flatMap { argument -> [ArgumentSyntax] in
      guard case .packExpansion(let pattern) = argument.value.kind else {
        var one = argument
        one.value = expression(argument.value)
        return [one]
      }
      return expanded(pattern.packNames) { expansion in
        var one = argument
        if expansion.index != 0 { one.label = nil }
        one.value = expansion.expression(pattern)
        return one
      }
    }
  }

  mutating func expression(_ syntax: ExpressionSyntax) -> ExpressionSyntax {
    var result = syntax
    switch syntax.kind {
    case .packElement(let inner):
      guard let index, case .name(let name, _) = inner.kind else { return expression(inner) }
      result.kind = .name(NameSyntax(text: Self.part(name.text, index), span: name.span, labels: nil), typeArguments: [])
    case .packExpansion(let pattern): return expression(pattern)
    case .name(let name, let arguments): result.kind = .name(name, typeArguments: types(arguments))
    case .member(let base, let name, let arguments): result.kind = .member(base.map { expression($0) }, name, typeArguments: types(arguments))
    case .call(let callee, let arguments): result.kind = .call(expression(callee), self.arguments(arguments))
    case .subscripting(let base, let arguments): result.kind = .subscripting(expression(base), self.arguments(arguments))
    case .tuple(let elements):
      let all = arguments(elements)
      result.kind = all.count == 1 && all[0].label == nil ? .parenthesized(all[0].value) : .tuple(all)
    case .parenthesized(let inner):
      guard case .packExpansion(let pattern) = inner.kind else {
        result.kind = .parenthesized(expression(inner))
        break
      }
      let all = expanded(pattern.packNames) { $0.expression(pattern) }
      result.kind = all.count == 1 ? .parenthesized(all[0]) : .tuple(all.map { ArgumentSyntax(label: nil, labelSpan: $0.span, value: $0) })
    case .array(let elements):
      result.kind = .array(elements.flatMap { element -> [ExpressionSyntax] in
        guard case .packExpansion(let pattern) = element.kind else { return [expression(element)] }
        return expanded(pattern.packNames) { $0.expression(pattern) }
      })
    case .dictionary(let entries): result.kind = .dictionary(entries.map { (expression($0.key), expression($0.value)) })
    case .closure(var closure):
      closure.body = inLoop { $0.statements(closure.body) }
      closure.result = closure.result.map { type($0) }
      closure.parameters = closure.parameters?.map {
        var one = $0
        one.type = $0.type.map { type($0) }
        return one
      }
      closure.captures = closure.captures.map {
        var one = $0
        one.value = expression($0.value)
        return one
      }
      result.kind = .closure(closure)
    case .binary(let name, let left, let right): result.kind = .binary(name, expression(left), expression(right))
    case .prefix(let name, let operand): result.kind = .prefix(name, expression(operand))
    case .postfix(let name, let operand): result.kind = .postfix(name, expression(operand))
    case .assignment(let target, let value): result.kind = .assignment(expression(target), expression(value))
    case .ternary(let test, let first, let second): result.kind = .ternary(expression(test), expression(first), expression(second))
    case .cast(let inner, let kind, let written, let place): result.kind = .cast(expression(inner), kind, type(written), at: place)
    case .typeTest(let inner, let written, let place): result.kind = .typeTest(expression(inner), type(written), at: place)
    case .forceUnwrap(let inner): result.kind = .forceUnwrap(expression(inner))
    case .optionalLink(let inner): result.kind = .optionalLink(expression(inner))
    case .optionalChain(let inner): result.kind = .optionalChain(expression(inner))
    case .tried(let kind, let inner): result.kind = .tried(kind, expression(inner))
    case .consumed(let inner, let copies): result.kind = .consumed(expression(inner), copies: copies)
    case .inoutReference(let inner): result.kind = .inoutReference(expression(inner))
    case .type(let written): result.kind = .type(type(written))
    case .string(let segments):
      result.kind = .string(segments.map {
        if case .interpolation(let arguments, let place) = $0 { .interpolation(self.arguments(arguments), place) } else { $0 }
      })
    case .ifElse(var conditional):
      conditional.conditions = conditions(conditional.conditions)
      conditional.then = block(conditional.then)
      conditional.elseIfs = conditional.elseIfs.map { (conditions($0.conditions), block($0.body)) }
      conditional.otherwise = conditional.otherwise.map { block($0) }
      result.kind = .ifElse(conditional)
    case .switched(var choice):
      choice.subject = expression(choice.subject)
      let outer = loop
      // A `break` leaves the switch.
      if let loop { self.loop = ("", loop.one) }
      choice.cases = choice.cases.map {
        var branch = $0
        branch.items = items($0.items)
        branch.body = statements($0.body)
        return branch
      }
      loop = outer
      result.kind = .switched(choice)
    case .integer, .float, .boolean, .nilLiteral, .keyPath, .discard, .superclass: break
    }
    return result
  }
}

extension TypeSyntax {
  /// The packs that the type names with `each`.
  var packNames: Set<String> {
    switch kind {
    case .packElement(let inner): if case .name(let name, _) = inner.kind { [name] } else { inner.packNames }
    case .packExpansion(let inner), .optional(let inner), .implicitlyUnwrapped(let inner), .array(let inner), .some(let inner), .any(let inner),
         .metatype(let inner), .suppressed(let inner): inner.packNames
    case .name(_, let arguments): Set(arguments.flatMap(\.packNames))
    case .member(let base, _, let arguments): base.packNames.union(arguments.flatMap(\.packNames))
    case .dictionary(let key, let value): key.packNames.union(value.packNames)
    case .tuple(let elements): Set(elements.flatMap(\.type.packNames))
    case .composition(let parts): Set(parts.flatMap(\.packNames))
    case .function(let function): Set(function.parameters.flatMap(\.type.packNames)).union(function.result.packNames)
    case .known, .wildcard: []
    }
  }
}

extension ExpressionSyntax {
  /// The packs that the expression names with `each`.
  var packNames: Set<String> {
    switch kind {
    case .packElement(let inner): if case .name(let name, _) = inner.kind { [name.text] } else { inner.packNames }
    case .packExpansion(let inner), .parenthesized(let inner), .prefix(_, let inner), .postfix(_, let inner), .forceUnwrap(let inner),
         .optionalLink(let inner), .optionalChain(let inner), .tried(_, let inner), .consumed(let inner, _), .inoutReference(let inner): inner.packNames
    case .cast(let inner, _, let type, _), .typeTest(let inner, let type, _): inner.packNames.union(type.packNames)
    case .name(_, let types): Set(types.flatMap(\.packNames))
    case .member(let base, _, let types): (base?.packNames ?? []).union(types.flatMap(\.packNames))
    case .call(let callee, let arguments), .subscripting(let callee, let arguments): callee.packNames.union(arguments.flatMap(\.value.packNames))
    case .tuple(let elements): Set(elements.flatMap(\.value.packNames))
    case .array(let elements): Set(elements.flatMap(\.packNames))
    case .dictionary(let entries): Set(entries.flatMap { $0.key.packNames.union($0.value.packNames) })
    case .binary(_, let left, let right), .assignment(let left, let right): left.packNames.union(right.packNames)
    case .ternary(let test, let first, let second): test.packNames.union(first.packNames).union(second.packNames)
    case .type(let type): type.packNames
    case .string(let segments):
      Set(segments.flatMap { segment -> Set<String> in
        if case .interpolation(let arguments, _) = segment { Set(arguments.flatMap(\.value.packNames)) } else { [] }
      })
    case .closure(let closure):
      Set(closure.body.flatMap { statement -> Set<String> in
        switch statement.kind {
        case .expression(let value), .returned(let value?): value.packNames
        default: []
        }
      })
    case .integer, .float, .boolean, .nilLiteral, .ifElse, .switched, .keyPath, .discard, .superclass: []
    }
  }
}
