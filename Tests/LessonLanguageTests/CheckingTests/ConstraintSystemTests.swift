import Testing
@testable import LessonLanguage

/// Types made equal and converted, without any expression around them.
@Suite final class ConstraintSystemTests {
  let core: CoreTypes
  var system: ConstraintSystem

  init() {
    core = CoreTypes()
    system = ConstraintSystem(core: core)
  }

  private var int: Type { core.type(core.int) }
  private var double: Type { core.type(core.double) }
  private var string: Type { core.type(core.string) }

  private func unify(_ a: Type, _ b: Type) -> Bool { system.unify(a, b) }
  private func convert(_ from: Type, _ to: Type) -> ConstraintSystem.Outcome { system.convert(from, to) }

  private func pair(_ a: Type, _ b: Type, labels: (String?, String?) = (nil, nil)) -> Type {
    .tuple([.init(label: labels.0, type: a), .init(label: labels.1, type: b)])
  }

  private func function(_ parameter: Type, _ result: Type, isInout: Bool = false, throws: Bool = false) -> Type {
    .function(FunctionType(parameters: [.init(type: parameter, isInout: isInout)], result: result, throws: `throws`))
  }

  @Test func aVariableTakesTheOtherType() {
    let a = system.fresh(.none), b = system.fresh(.none)
    #expect(unify(a, b))
    #expect(unify(core.array(b), core.array(int)))
    #expect(system.resolve(a) == int)
    #expect(system.resolve(core.optional(a)) == core.optional(int))
  }

  @Test func differentTypesAreNotMadeEqual() {
    #expect(!unify(int, double))
    #expect(!unify(core.array(int), core.optional(int)))
    #expect(!unify(pair(int, int), int))
    #expect(!unify(pair(int, int, labels: ("a", nil)), pair(int, int)))
    #expect(!unify(function(int, int), function(int, int, isInout: true)))
  }

  @Test func aVariableDoesNotContainItself() {
    let a = system.fresh(.none)
    #expect(!unify(a, core.array(a)))
  }

  @Test func literalsMeet() {
    let integer = system.fresh(.none, literal: .integer), float = system.fresh(.none, literal: .float)
    #expect(unify(integer, float))
    #expect(system.literal(of: integer) == .float)
    let text = system.fresh(.none, literal: .string)
    #expect(!unify(text, integer))
  }

  @Test(arguments: [
    (ConstraintSystem.Literal.integer, ["Int", "Double", "Float"]), (.float, ["Double", "Float"]),
    (.string, ["String"]),
    (.character, ["String", "Character"]),
  ])
  func aLiteralAcceptsWhatItCanBeWrittenFor(_ literal: ConstraintSystem.Literal, _ accepted: [String]) throws {
    for name in ["Int", "Double", "Float", "String", "Character", "Bool"] {
      let declaration = try #require(core.byName[name])
      system = ConstraintSystem(core: core)
      let variable = system.fresh(.none, literal: literal)
      #expect(unify(variable, core.type(declaration)) == accepted.contains(name), "\(literal) as \(name)")
    }
  }

  @Test func conversionWrapsIntoOptionals() {
    #expect(convert(int, core.optional(int)) == .solved)
    #expect(convert(int, core.optional(core.optional(int))) == .solved)
    #expect(convert(core.optional(int), int) == .failed)
    #expect(convert(core.optional(int), core.optional(double)) == .failed)
    let literal = system.fresh(.none, literal: .integer)
    #expect(convert(literal, core.optional(double)) == .solved)
    #expect(system.resolve(literal) == double)
  }

  @Test func everythingConvertsToAny() {
    for type in [int, core.array(int), pair(int, string), function(int, int), core.optional(int)] {
      #expect(convert(type, .any) == .solved)
      #expect(convert(.any, type) == .failed)
    }
  }

  @Test func functionsConvertByTheirParts() {
    #expect(convert(function(core.optional(int), int), function(int, core.optional(int))) == .solved)
    #expect(convert(function(int, core.optional(int)), function(int, int)) == .failed)
    #expect(convert(function(int, int), function(int, int, throws: true)) == .solved)
    #expect(convert(function(int, int, throws: true), function(int, int)) == .failed)
    let open = system.fresh(.none)
    #expect(convert(function(open, open), function(int, int)) == .solved)
    #expect(system.resolve(open) == int)
  }

  @Test func tupleLabelsMayBeLeftOut() {
    let labelled = pair(int, string, labels: ("a", "b"))
    #expect(convert(pair(int, string), labelled) == .solved)
    #expect(convert(labelled, pair(int, string)) == .solved)
    #expect(convert(labelled, pair(int, string, labels: ("b", "a"))) == .failed)
    #expect(convert(labelled, pair(int, int)) == .failed)
  }

  @Test func conformanceOfArraysNeedsThatOfElements() {
    let arrays = core.array(core.array(int)), functions = core.array(function(int, int))
    #expect(system.conforms(arrays, core.equatable) == .solved)
    #expect(system.conforms(functions, core.equatable) == .failed)
    #expect(system.conforms(core.optional(functions), core.equatable) == .failed)
    let open = system.fresh(.none)
    #expect(system.conforms(open, core.equatable) == .undecided)
    #expect(system.conforms(string, core.comparable) == .solved)
    #expect(system.conforms(string, core.numeric) == .failed)
    #expect(system.conforms(.error, core.numeric) == .solved)
  }

  /// A guess is made on a copy: what it bound is gone when it fails.
  @Test func aCopyLeavesNothingBehind() {
    let variable = system.fresh(.none)
    var guess = system
    let fits = guess.unify(variable, int)
    #expect(fits)
    #expect(system.resolve(variable) == variable)
    #expect(unify(variable, string))
  }

  @Test func messagesShowLiteralsByTheirDefault() {
    let literal = system.fresh(.none, literal: .integer)
    let list = system.fresh(.none, literal: .array(element: literal))
    #expect(system.shown(list) == core.array(int))
    #expect(system.resolve(literal) == literal)
  }
}
