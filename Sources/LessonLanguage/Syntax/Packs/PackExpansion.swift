// Functions over parameter packs. Code is made for each list of concrete types anyway, so a function with packs is a pattern: a
// call says how many values each pack has, and the pattern is written out for that number, `repeat f(each x)` as `f(x1), f(x2)`.
// What comes out is ordinary syntax, whose names of parts no author can write.

/// Writes out what is said of packs for certain numbers of values.
struct PackExpansion {
  /// How many values there are, by the names of type packs and of the values' packs.
  var counts: [String: Int]
  /// Those names that stand for a tuple of the values of a pack.
  var tuples: Set<String> = []
  /// Which of the values is being written.
  var index: Int?
  /// What `break` and `continue` mean directly within a loop over a pack.
  var loop: (all: String, one: String)?
  var loops = 0
  /// More than this would be written: the rest is left out, and the caller says so.
  private(set) var isTooLong = false
  private var written = 0

  static let most = 50_000

  init(counts: [String: Int]) { self.counts = counts }

  static func part(_ name: String, _ index: Int) -> String { "\(name)#\(index + 1)" }

  // MARK: Lists

  /// One for each value of the packs that a pattern names.
  mutating func expanded<Result>(_ names: Set<String>, _ write: (inout PackExpansion) -> Result) -> [Result] {
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

  /// Remembers a name that has all values of a pack as a tuple.
  mutating func note(_ name: String, _ type: TypeSyntax?, _ value: ExpressionSyntax? = nil) {
    let names: Set<String>
    if case .tuple(let elements)? = type?.kind, elements.count == 1, case .packExpansion(let pattern) = elements[0].type.kind {
      names = pattern.packNames
    } else if case .packExpansion(let pattern)? = type?.kind {
      names = pattern.packNames
    } else if type == nil, case .parenthesized(let inner)? = value?.kind, case .packExpansion(let pattern) = inner.kind {
      names = pattern.packNames
    } else { return }
    counts[name] = names.compactMap { counts[$0] }.max() ?? 0
    tuples.insert(name)
  }

  // MARK: Functions

  mutating func generics(_ syntax: GenericsSyntax) -> GenericsSyntax {
    var result = syntax
    result.parameters = syntax.parameters.flatMap { parameter -> [GenericsSyntax.Parameter] in
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
    result.requirements = requirements(syntax.requirements)
    return result
  }

  mutating func requirements(_ syntax: [RequirementSyntax]) -> [RequirementSyntax] {
    syntax.flatMap { requirement -> [RequirementSyntax] in
      switch requirement {
      case .conformance(let subject, let conformed):
        guard !subject.packNames.isEmpty else { return [.conformance(type(subject), type(conformed))] }
        let pattern = subject.pattern
        return expanded(subject.packNames) { .conformance($0.type(pattern), $0.type(conformed)) }
      case .sameType(let left, let right):
        let names = left.packNames.union(right.packNames)
        guard !names.isEmpty else { return [.sameType(type(left), type(right))] }
        return expanded(names) { .sameType($0.type(left.pattern), $0.type(right.pattern)) }
      }
    }
  }

  mutating func parameters(_ syntax: [ParameterSyntax]) -> [ParameterSyntax] {
    let result = syntax.flatMap { parameter -> [ParameterSyntax] in
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
    for parameter in syntax {
      tuples.remove(parameter.name)
      if case .packExpansion(let pattern) = parameter.type.kind { counts[parameter.name] = pattern.packNames.compactMap { counts[$0] }.max() ?? 0 }
      else { note(parameter.name, parameter.type) }
    }
    return result
  }

  /// A pack of its own is as long as one of the type around it that is repeated together with it.
  private mutating func inferSizes(of syntax: FunctionSyntax) {
    let own = Set(syntax.generics.parameters.filter(\.isPack).map(\.name)).subtracting(counts.keys)
    for parameter in syntax.parameters where !own.isEmpty {
      let names = parameter.type.packNames
      guard let size = names.compactMap({ counts[$0] }).max() else { continue }
      for name in names.intersection(own) { counts[name] = size }
    }
  }

  mutating func function(_ syntax: FunctionSyntax) -> FunctionSyntax {
    var result = syntax
    let outer = (counts, tuples)
    defer { (counts, tuples) = outer }
    inferSizes(of: syntax)
    result.generics = generics(syntax.generics)
    result.parameters = parameters(syntax.parameters)
    result.result = syntax.result.map { type($0) }
    result.thrown = syntax.thrown.map { type($0) }
    result.body = syntax.body.map { block($0) }
    return result
  }
}
