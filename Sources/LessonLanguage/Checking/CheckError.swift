/// What the checker found wrong, with the evidence. `CheckError+Message` has the words.
indirect enum CheckError: Error {
  case unknownName(String, nearest: String?)
  case unknownType(String, nearest: String?)
  case unknownMember(Type, String, nearest: String?)
  case unknownImplicitMember(String)
  case cannotConvert(Type, Type, ConversionRole)
  case operatorMismatch(String, [Type])
  case remainderUnavailable(String)
  /// What follows from a declaration that failed; it is not reported.
  case consequence
  case noOverload(String)
  /// A generic parameter that would be two types.
  case conflicting(String, Type, Type)
  case operatorRequires(String, TypeDeclaration, Type)
  case ambiguous(String)
  case unavailable(String, reason: String)
  case deprecated(String, Deprecation)
  case deprecatedHashValue(TypeDeclaration)
  case shadowedGeneric(String)
  /// The parameters as messages name them.
  case missingArguments([String])
  case extraArgument(label: String?)
  /// Counted from 1.
  case extraArguments([Int])
  case extraTrailingClosure
  case takesNoArguments
  case misplacedArgument(label: String?, position: Int, before: String?, Int)
  case wrongLabels(have: [String?], expected: [String?])
  case notCallable(Type)
  case missingBody(String)
  case memberNeedsGeneric(String, Type)
  case unknownMemberType(String, Type)
  case doesNotConform(Type, TypeDeclaration)
  case notOptional(Type, isChained: Bool)
  case bindingNotOptional(Type)
  case mustUnwrap(Type, member: String? = nil)
  case closureParameterUnknown(String)
  case closureParameterCount(expected: Int, got: Int)
  case nilNeedsContext
  case nilMismatch(Type, ConversionRole)
  case endlessTypes(String)
  case emptyCollectionNeedsType
  case cannotInfer(String)
  case literalTooLarge(String, Type)
  case negativeLiteral(String, Type)
  case constantDivisionByZero
  /// The operation with its operands, and the type; nil where the message does not name it.
  case constantOverflow(String, IntegerFormat, namesType: Bool)
  case constantDivisionOverflow(String)
  case immutable(Mutability)
  case inoutNotMarked(Type)
  case inoutUnexpected(Type)
  case redeclaration(String)
  case usedBeforeDeclaration(String)
  case usedBeforeInitialization(String, isLet: Bool)
  case initializedTwice(String)
  case selfUsedTooEarly
  case missingReturn(Type, from: String)
  case returnOutsideFunction
  case returnsValueFromVoid
  case returnNeedsValue(Type)
  case breakOutsideLoop(String)
  /// Within an `if` or a `do`, which only a `break` with a label leaves.
  case breakInBlock
  case unknownLabel(String)
  case guardFallsThrough
  case labelReused(String)
  case storedPropertyIn(TypeDeclaration.Kind, isExtension: Bool)
  case protocolMethodBody
  case comparesWithNil(Type, isNegated: Bool)
  case leftOfCoalescing(Type)
  case throwingConversion(Type, Type)
  case throwsNonError(Type)
  case thrownTypeNotError(Type)
  case thrownMismatch(Type, Type)
  case thrownConversion(Type, Type)
  case rethrowsNothing
  case computedConstant
  case observedComputed(String)
  case duplicateLabel
  case unlabeledAfterVariadic
  /// Of a value that is to become one of a type which stands for any with the protocol.
  case cannotErase(Type, TypeDeclaration, ConversionRole)
  case leavesDefer(String)
  /// Of a `throw` that nobody handles.
  case throwNotHandled(Unhandled)
  /// Of a `try` that nobody handles.
  case errorsNotHandled(Unhandled)
  /// Of something that can throw and is not marked with `try`, or must not stand where it is.
  case notMarked(ThrowSource)
  case notMarkedOrHandled(ThrowSource, Unhandled)
  case mustNotThrow(ThrowSource, Unhandled)
  case uselessTry
  case unreachableCatch
  case notSequence(Type)
  case patternMismatch(Type)
  case missingTypeAnnotation
  case uninitializedProperties([String])
  case noAccessibleInitializers(Type)
  case notInstantiable(Type)
  /// A variable without a value, used by the accessors of another one.
  case usedByFunction(String, isLet: Bool)
  case capturedBeforeInitialization(String, isLet: Bool)
  case arrayAsVariadic(Type, Type)
  case redundantConformance(Type, TypeDeclaration)
  case conflictingConformance(Type, TypeDeclaration)
  case impliesNoConformance(Type, TypeDeclaration, TypeDeclaration)
  case opaqueWithoutReturn
  case opaqueInItself(Type)
  case opaqueProperty(Type)
  case opaqueMismatch(String)
  case branchFault(String)
  case branchMismatch(Type, Type, isTernary: Bool)
  case packInType(String)
  case genericCount(Type, expected: Int, got: Int)
  /// Of a protocol that is written with type arguments.
  case primaryTypes(String, expected: Int, got: Int)
  case instanceMemberOnType(String, Type)
  case staticMemberOnInstance(String, Type)
  case recursiveType(String)
  /// A generic type asks something of its arguments.
  case genericRequires(TypeDeclaration, Type, TypeDeclaration)
  /// What is called, as messages name it, and what it asks of an argument's type.
  case calleeRequires(String, Type, TypeDeclaration)
  case calleeRequiresEqual(String, Type, Type)
  case heterogeneous(Type)
  case castSucceeds(TypedExpression.Cast, Type, Type)
  case castUnwraps(TypedExpression.Cast, Type, Type)
  case castFails(Type, Type)
  case notConvertible(Type, Type)
  case staticWithoutValue(isLet: Bool)
  case staticInProtocol
  case staticInGeneric
  case lazyWithoutValue
  case lazyConstant
  case computedWithoutType
  case circularReference(String)
  case inaccessible(ValueDeclaration)
  case keyPathType(Type, Type)
  case keyPathRoot(Type, Type)
  case rawTypeNotLiteral(Type)
  case rawTypeWithoutCases
  case rawTypeWithPayload
  case rawValueWithoutType
  case rawValueMissing
  case rawValueNotLiteral
  case rawValueNotUnique
  case recursiveEnum(String)
  case selfNotInitialized
  case delegatesToFailable(String)
  case payloadMissing(String, Type)
  case noPayload(String)
  case payloadOfPlainCase(String)
  case notBoundInEveryPattern(String)
  case boundToOtherType(Type, expected: Type)
  case tuplePatternOfOther(Type)
  case tuplePatternLength(Type)
  case tuplePatternLabel(String, expected: String?)
  case optionalPatternOfOther(Type)
  case nilPatternOfOther(Type)
  case expressionPatternMismatch(Type, Type)
  case switchNotExhaustive
  case coverageTooComplex
  case emptyCase(isDefault: Bool)
  case defaultNotLast
  case fallthroughOutsideSwitch
  case fallthroughWithoutNext
  case fallthroughIntoBinding(String)
  case caseHandled
  case literalHandled
  case duplicateKey(Type, String)
  case patternCastSucceeds(isTest: Bool)
  case clauseNeverExecuted
  case defaultNeverExecuted
  case payloadAsTuple(String, count: Int)
  case overlappingAccess(String, isSwap: Bool)
  case aliasedArguments
  case classMember(String)
  case inheritance(ClassError)
  case access(AccessError)
  case unknownModule(String, known: [String])
  case usage(UsageWarning)
  case escapingWithoutFunction
  case escaping(EscapingUse)
  case attribute(AttributeFault)
  case ownership(OwnershipFault)
  case tooComplex
  /// With the name of what it is, where the words have one.
  case unsupported(UnsupportedUse, String = "")
}

/// Why one type has to become another.
enum LiteralPart: String {
  case element = "element"
  case key = "dictionary key"
  case value = "dictionary value"
}

indirect enum ConversionRole {
  case initialization
  case argument
  /// An operand of the operator at the place, with the types and places of all of them.
  case operand(String, [Type], [Span], Span)
  case assignment
  case returned
  case closureResult
  case condition
  /// The operand of `!`.
  case negated
  /// A part of the collection literal of the type.
  case element(LiteralPart, of: Type)
  /// The value of a branch beside others.
  case branches(Branches)
  case thrown
  case interpolation
  /// What is assigned to an element.
  case elementAssignment
  /// What a where clause of the callee compares.
  case requirement(String)
  /// `as`, and where it stands.
  case coercion(Span)

  /// Whether the compiler says of a value that becomes an `any P` that it lacks the protocol.
  var namesProtocol: Bool {
    switch self {
    case .initialization, .argument, .returned: true
    default: false
    }
  }
}

/// The values of a choice, of which the first says what the others have to be where nothing else does.
final class Branches {
  /// `if`, `switch` or `?:`
  let word: String
  var first: TypedExpression?
  var isTernary: Bool { word == "?:" }

  init(_ word: String) { self.word = word }
}
