/// What is written in Swift's grammar and lessons cannot run yet: what checking and compiling find out, with what to use
/// instead. What the grammar itself has too much of is `UnsupportedConstruct`.
enum UnsupportedUse: CaseIterable {
  case attribute, actor, declarationOutsideType, member, extensionOfOther, protocolOfProtocol, patternAsProperty, declaredPattern,
    patternOfCondition, caseOfOtherType
  case statementInValue, severalInterpolated, partlyKnown, composition, constraint, suppressedType,
    suppressedProtocol
  case packInRequirement, packHere, packedFunctionAsValue, wrapperBelow
  case ownCoder, memoryByAddress, difference, regularExpression
  case manyDefers, manyMembers, manyValues, manyFunctions, manyCalls, manyProperties, manyPacked, longFunction
  case expression, property, call, literal, initializer, requirement, subscripting
  case statementInText, textWithoutValue, libraryDeclaration, librarySource

  /// What it is, with a name where the words have one.
  func words(_ name: String) -> String {
    switch self {
    case .attribute: "'@\(name)'"
    case .actor: "an actor"
    case .declarationOutsideType: "this declaration outside a type"
    case .member: "this member"
    case .extensionOfOther: "an extension of '\(name)'"
    case .protocolOfProtocol: "a protocol that an extension of a protocol adds"
    case .patternAsProperty: "a pattern as a property"
    case .declaredPattern, .patternOfCondition, .caseOfOtherType: "this pattern"
    case .statementInValue: "this statement in a value"
    case .severalInterpolated: "an interpolation with several values"
    case .partlyKnown: "a value of which only '\(name)<…>' is known"
    case .composition: "this composition"
    case .constraint: "a constraint that is no protocol"
    case .suppressedType: "'~' before this type"
    case .suppressedProtocol: "'~\(name)'"
    case .packInRequirement: "a parameter pack in a requirement"
    case .packHere: "a parameter pack here"
    case .packedFunctionAsValue: "a function over a parameter pack as a value"
    case .wrapperBelow: "a wrapper that is declared below a wrapper which uses it"
    case .ownCoder: "an '\(name)' of a lesson's own"
    case .memoryByAddress: "memory by address"
    case .difference: "'difference'"
    case .regularExpression: "'regularExpression'"
    case .manyDefers: "so many 'defer's within each other"
    case .manyMembers: "so many members"
    case .manyValues: "a function with so many values"
    case .manyFunctions: "so many functions"
    case .manyCalls: "so many calls"
    case .manyProperties: "a class with so many values"
    case .manyPacked: "a call of '\(name)' with so many values"
    case .longFunction: "a function that becomes so long"
    case .expression: "this expression"
    case .property: "reading '\(name)'"
    case .call: "a call of '\(name)'"
    case .literal: "a literal of '\(name)'"
    case .initializer: "this initializer"
    case .requirement: "the requirement '\(name)'"
    case .subscripting: "this subscript"
    case .statementInText: "a statement in the text"
    case .textWithoutValue: "an expression without a value"
    case .libraryDeclaration: "this declaration"
    case .librarySource: name
    }
  }

  var instead: String {
    switch self {
    case .attribute, .suppressedProtocol: "leave it out"
    case .actor: "use a class or a struct"
    case .declarationOutsideType: "move it into a type"
    case .member: "use properties and methods"
    case .extensionOfOther: "write functions"
    case .protocolOfProtocol: "inherit from it"
    case .patternAsProperty: "name each property"
    case .declaredPattern: "bind names or a tuple of names"
    case .patternOfCondition: "bind a single name"
    case .caseOfOtherType: "name a case of the value's own type"
    case .statementInValue: "use one expression in each branch"
    case .severalInterpolated: "write one value in each \\(…)"
    case .partlyKnown: "name its type, such as '[Int]' or 'AnySequence<Int>'"
    case .composition: "compose protocols only"
    case .constraint: "name a protocol"
    case .suppressedType: "write it where a protocol is named"
    case .packInRequirement: "write an array or a tuple"
    case .packHere: "write a function over it"
    case .packedFunctionAsValue: "write a closure that calls it"
    case .wrapperBelow: "declare it above"
    case .ownCoder: "write and read JSON, with 'JSONEncoder' and 'JSONDecoder'"
    case .memoryByAddress: "use the array itself"
    case .difference: "compare the elements in a loop"
    case .regularExpression: "use the methods of String and Character"
    case .manyDefers: "write functions"
    case .manyMembers, .manyFunctions, .manyCalls: "split the lesson"
    case .manyValues, .manyProperties, .longFunction: "split it"
    case .manyPacked: "pass an array"
    case .expression: "write it another way"
    case .property: "use another one"
    case .call: "call something else"
    case .literal: "call an initializer"
    case .initializer: "call another one"
    case .requirement: "implement it"
    case .subscripting: "use a method"
    case .statementInText: "write one expression"
    case .textWithoutValue: "write one that has one"
    case .libraryDeclaration: "bind a function or property"
    case .librarySource: "write a declaration"
    }
  }

  func message(_ name: String) -> String { "\(words(name)) is not supported in lessons: \(instead)" }
}
