/// The words of the checker. Where the compiler has words for the same fault, these are its words.
extension CheckError {
  var message: String {
    switch self {
    case .unknownMember(_, let name, _) where RefusedName.strategies.names.contains(name),
         .unknownName(let name, _) where RefusedName.reason(for: name) != nil, .unknownType(let name, _) where RefusedName.reason(for: name) != nil:
      "'\(name)' is not supported in lessons: " + (RefusedName.reason(for: name) ?? "")
    case .unknownName(let name, let nearest):
      "cannot find '\(name)' in scope" + suggestion(nearest)
    case .unknownType(let name, let nearest):
      "cannot find type '\(name)' in scope" + suggestion(nearest)
    case .unknownMember(.metatype(let type), let name, let nearest):
      "type '\(type)' has no member '\(name)'" + suggestion(nearest)
    case .unknownMember(.tuple(let elements), let name, let nearest) where name != "subscript":
      "value of tuple type '\(Type.tuple(elements))' has no member '\(name)'" + suggestion(nearest)
    case .unknownMember(let type, let name, let nearest):
      "value of type '\(type)' has no member '\(name)'" + suggestion(nearest)
    case .unknownImplicitMember(let name):
      "cannot infer contextual base in reference to member '\(name)'"
    case .cannotConvert(let from, let to, let role):
      conversion(from, to, role)
    case .operatorMismatch(let name, let types) where types.count == 1:
      "unary operator '\(name)' cannot be applied to an operand of type '\(types[0])'"
    case .operatorMismatch(let name, let types):
      types.count == 2 && types[0] == types[1]
        ? "binary operator '\(name)' cannot be applied to two '\(types[0])' operands"
        : "binary operator '\(name)' cannot be applied to operands of type "
          + types.map { "'\($0)'" }.joined(separator: " and ")
    case .consequence:
      "this follows from an error before it"
    case .noOverload(let what):
      "no exact matches in call to \(what)"
    case .conflicting(let name, let first, let second):
      "conflicting arguments to generic parameter '\(name)' ('\(first)' vs. '\(second)')"
    case .operatorRequires(let name, let conformed, let type):
      "referencing operator function '\(name)' on '\(conformed.name)' requires that '\(type)' conform to '\(conformed.name)'"
    case .missingArguments(let names):
      names.count == 1 ? "missing argument for parameter \(names[0]) in call"
        : "missing arguments for parameters " + names.joined(separator: ", ") + " in call"
    case .extraArgument(let label):
      "extra argument " + (label.map { "'\($0)' " } ?? "") + "in call"
    case .extraArguments(let positions):
      "extra arguments at positions " + positions.map { "#\($0)" }.joined(separator: ", ") + " in call"
    case .extraTrailingClosure:
      "extra trailing closure passed in call"
    case .takesNoArguments:
      "argument passed to call that takes no arguments"
    case .misplacedArgument(let label, let position, let other, let otherPosition):
      (label.map { "argument '\($0)'" } ?? "unnamed argument #\(position + 1)") + " must precede "
        + (other.map { "argument '\($0)'" } ?? "unnamed argument #\(otherPosition + 1)")
    case .wrongLabels(let have, let expected):
      labels(have, expected)
    case .ambiguous(let name):
      "ambiguous use of '\(name)'"
    case .unavailable(let name, let reason):
      "'\(name)' is unavailable: \(reason)"
    case .deprecated(let name, .renamed(let other)):
      "'\(name)' is deprecated: renamed to '\(other)'"
    case .deprecated(let name, .advice(let advice)):
      "'\(name)' is deprecated: \(advice)"
    case .deprecatedHashValue(let type):
      "'Hashable.hashValue' is deprecated as a protocol requirement; conform type '\(type.name)' to 'Hashable' by implementing "
        + "'hash(into:)' instead"
    case .shadowedGeneric(let name):
      "generic parameter '\(name)' shadows generic parameter from outer scope with the same name; "
        + "this is an error in the Swift 6 language mode"
    case .deprecated(let name, .plain):
      "'\(name)' is deprecated"
    case .notCallable(let type):
      "cannot call value of non-function type '\(type)'"
    case .unknownMemberType(let name, let type):
      "'\(name)' is not a member type of type '\(type)'"
    case .memberNeedsGeneric(let name, let type):
      "member '\(name)' cannot be used on value of type '\(type)'; consider using a generic constraint instead"
    case .missingBody:
      "expected '{' in body of function declaration"
    case .doesNotConform(let type, let conformed):
      conformed.kind == .classType ? "'\(type)' does not inherit from '\(conformed.name)'"
        : "type '\(type)' does not conform to protocol '\(conformed.name)'"
    case .notOptional(let type, isChained: false):
      "cannot force unwrap value of non-optional type '\(type)'"
    case .notOptional(let type, isChained: true):
      "cannot use optional chaining on non-optional value of type '\(type)'"
    case .bindingNotOptional(let type):
      "initializer for conditional binding must have Optional type, not '\(type)'"
    case .mustUnwrap(let type, nil):
      "value of optional type '\(type)' must be unwrapped to a value of type '\(type.withoutOptional)'"
    case .mustUnwrap(let type, let member?):
      "value of optional type '\(type)' must be unwrapped to refer to member '\(member)' of wrapped base type '\(type.withoutOptional)'"
    case .closureParameterUnknown(let name):
      "unable to infer type of a closure parameter '\(name)' in the current context"
    case .closureParameterCount(let expected, let got):
      "contextual closure type expects \(expected) argument\(expected == 1 ? "" : "s"), but \(got) "
        + (got == 1 ? "was" : "were") + " used in closure body"
    case .genericRequires(let generic, let type, let conformed):
      "generic struct '\(generic.name)' requires that '\(type)' conform to '\(conformed.name)'"
    case .calleeRequires(let callee, let type, let conformed):
      "\(callee) requires that '\(type)' \(conformed.kind == .classType ? "inherit from" : "conform to") '\(conformed.name)'"
    case .calleeRequiresEqual(let callee, let type, let other):
      "\(callee) requires the types '\(type)' and '\(other)' be equivalent"
    case .heterogeneous(let type):
      "heterogeneous collection literal could only be inferred to '\(type)'; "
        + "add explicit type annotation if this is intentional"
    case .nilNeedsContext:
      "'nil' requires a contextual type"
    case .nilMismatch(let type, let role):
      switch role {
      case .initialization: "'nil' cannot initialize specified type '\(type)'"
      case .returned, .closureResult: "'nil' is incompatible with return type '\(type)'"
      case .assignment: "'nil' cannot be assigned to type '\(type)'"
      case .element(let part, _): "'nil' is not compatible with expected \(part.rawValue) type '\(type)'"
      case .elementAssignment: "'nil' cannot be assigned to subscript of type '\(type)'"
      default: "'nil' is not compatible with expected argument type '\(type)'"
      }
    case .endlessTypes(let name):
      "'\(name)' calls itself with ever larger types: each needs code of its own"
    case .emptyCollectionNeedsType:
      "empty collection literal requires an explicit type"
    case .cannotInfer(let what):
      "generic parameter '\(what)' could not be inferred"
    case .negativeLiteral(let literal, let type):
      "negative integer '\(literal)' overflows when stored into unsigned type '\(type)'"
    case .constantDivisionByZero:
      "division by zero"
    case .constantOverflow(let operation, let format, let namesType):
      "arithmetic operation '\(operation)' (on "
        + (namesType ? "type '\(format.name)'" : "\(format.isSigned ? "signed" : "unsigned") \(format.bits)-bit integer type")
        + ") results in an overflow"
    case .constantDivisionOverflow(let operation):
      "division '\(operation)' results in an overflow"
    case .remainderUnavailable(let name):
      "'\(name)' is unavailable: For floating point numbers use truncatingRemainder instead"
    case .literalTooLarge(let literal, let type):
      "integer literal '\(literal)' overflows when stored into '\(type)'"
    case .immutable(let mutability):
      mutability.message
    case .inoutNotMarked(let type):
      "passing value of type '\(type)' to an inout parameter requires explicit '&'"
    case .inoutUnexpected(let type):
      "'&' used with non-inout argument of type '\(type)'"
    case .redeclaration(let name):
      "invalid redeclaration of '\(name)'"
    case .usedBeforeDeclaration(let name):
      "use of local variable '\(name)' before its declaration"
    case .usedBeforeInitialization(let name, let isLet):
      (isLet ? "constant" : "variable") + " '\(name)' used before being initialized"
    case .initializedTwice(let name):
      "immutable value '\(name)' may only be initialized once"
    case .selfUsedTooEarly:
      "'self' used before all stored properties are initialized"
    case .missingReturn(let type, let kind):
      "missing return in \(kind) expected to return '\(type)'"
    case .returnOutsideFunction:
      "return invalid outside of a func"
    case .returnsValueFromVoid:
      "unexpected non-void return value in void function"
    case .returnNeedsValue:
      "non-void function should return a value"
    case .breakOutsideLoop(let word):
      word == "break" ? "'break' is only allowed inside a loop, if, do, or switch"
        : "'\(word)' is only allowed inside a loop"
    case .breakInBlock:
      "unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do"
    case .unknownLabel(let label):
      "cannot find label '\(label)' in scope"
    case .labelReused(let label):
      "label '\(label)' cannot be reused on an inner statement"
    case .storedPropertyIn(_, isExtension: true):
      "extensions must not contain stored properties"
    case .storedPropertyIn(let kind, isExtension: false):
      "\(kind == .enumeration ? "enums" : "protocols") must not contain stored properties"
    case .protocolMethodBody:
      "protocol methods must not have bodies"
    case .comparesWithNil(let type, let isNegated):
      "comparing non-optional value of type '\(type)' to 'nil' always returns \(isNegated)"
    case .leftOfCoalescing(let type):
      "left side of nil coalescing operator '??' has non-optional type '\(type)', so the right side is never used"
    case .guardFallsThrough:
      "'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope"
    case .throwingConversion(let from, let to):
      "invalid conversion from throwing function of type '\(from)' to non-throwing function type '\(to)'"
    case .throwsNonError(let type):
      "thrown expression type '\(type)' does not conform to 'Error'"
    case .thrownTypeNotError(let type):
      "thrown type '\(type)' does not conform to the 'Error' protocol"
    case .thrownMismatch(let have, let want):
      "thrown expression type '\(have)' cannot be converted to error type '\(want)'"
    case .thrownConversion(let have, let want):
      "invalid conversion of thrown error type '\(have)' to '\(want)'"
    case .cannotErase(let type, let conformed, .initialization):
      "value of type '\(type)' does not conform to specified type '\(conformed.name)'"
    case .cannotErase(let type, let conformed, .returned):
      "return expression of type '\(type)' does not conform to '\(conformed.name)'"
    case .cannotErase(let type, let conformed, _):
      "argument type '\(type)' does not conform to expected type '\(conformed.name)'"
    case .computedConstant: "'let' declarations cannot be computed properties"
    case .observedComputed(let observer): "'\(observer)' cannot be provided together with a getter"
    case .duplicateLabel: "cannot create a tuple with a duplicate element label"
    case .unlabeledAfterVariadic: "a parameter following a variadic parameter requires a label"
    case .rethrowsNothing:
      "'rethrows' function must take a throwing function argument"
    case .leavesDefer(let word):
      "'\(word)' cannot transfer control out of a defer statement"
    case .throwNotHandled(let reason):
      reason.ofThrow
    case .errorsNotHandled(let reason):
      reason.ofTry
    case .notMarked(let source):
      "\(source.rawValue) can throw but is not marked with 'try'"
    case .notMarkedOrHandled(let source, let reason):
      "\(source.rawValue) can throw, but it is not marked with 'try' and \(reason.ofUnmarked)"
    case .mustNotThrow(let source, let reason):
      "\(source.rawValue) can throw, but \(reason.ofSource)"
    case .uselessTry:
      "no calls to throwing functions occur within 'try' expression"
    case .unreachableCatch:
      "'catch' block is unreachable because no errors are thrown in 'do' block"
    case .notSequence(let type):
      "for-in loop requires '\(type)' to conform to 'Sequence'"
    case .patternMismatch(let type):
      "tuple pattern cannot match values of type '\(type)'"
    case .missingTypeAnnotation:
      "type annotation missing in pattern"
    case .uninitializedProperties(let names):
      "return from initializer without initializing all stored properties: "
        + names.map { "'\($0)'" }.joined(separator: ", ")
    case .noAccessibleInitializers(let type): "'\(type)' cannot be constructed because it has no accessible initializers"
    case .capturedBeforeInitialization(let name, let isLet):
      "\(isLet ? "constant" : "variable") '\(name)' captured by a closure before being initialized"
    case .usedByFunction(let name, let isLet): "\(isLet ? "constant" : "variable") '\(name)' used by function definition before being initialized"
    case .arrayAsVariadic(let type, let element): "cannot pass array of type '\(type)' as variadic arguments of type '\(element)'"
    case .redundantConformance(let type, let conformed): "redundant conformance of '\(type.runtimeName)' to protocol '\(conformed.name)'"
    case .conflictingConformance(let type, let conformed):
      "conflicting conformance of '\(type.runtimeName)' to protocol '\(conformed.name)'; "
        + "there cannot be more than one conformance, even with different conditional bounds"
    case .impliesNoConformance(let type, let conformed, let inherited):
      "conditional conformance of type '\(type)' to protocol '\(conformed.name)' does not imply conformance to inherited protocol '\(inherited.name)'"
    case .opaqueInItself(let type):
      "function opaque return type was inferred as '\(type)', which defines the opaque type in terms of itself"
    case .opaqueProperty(let type):
      "property definition has inferred type '\(type)', involving the 'some' return type of another declaration"
    case .opaqueWithoutReturn:
      "function declares an opaque return type, but has no return statements in its body from which to infer an underlying type"
    case .opaqueMismatch(let protocols):
      "function declares an opaque return type 'some \(protocols)', but the return statements in its body do not have matching underlying types"
    case .branchFault(let message): message
    case .branchMismatch(let first, let other, let isTernary):
      (isTernary ? "result values in '? :' expression" : "branches") + " have mismatching types '\(first)' and '\(other)'"
    case .packInType(let kind): "\(kind)s cannot declare a type pack"
    case .notInstantiable(let type): "type '\(type)' cannot be instantiated"
    case .primaryTypes(let name, 0, _): "protocol '\(name)' does not have primary associated types that can be constrained"
    case .primaryTypes(let name, let expected, let got):
      "protocol type '\(name)' specialized with too \(got > expected ? "many" : "few") type arguments (got \(got), but expected \(expected))"
    case .genericCount(let type, let expected, let got):
      "generic type '\(type)' specialized with \(got) type parameter\(got == 1 ? "" : "s") (got \(got), expected \(expected))"
    case .instanceMemberOnType(let name, let type):
      "instance member '\(name)' cannot be used on type '\(type)'"
    case .staticMemberOnInstance(let name, let type):
      "static member '\(name)' cannot be used on instance of type '\(type)'"
    case .recursiveType(let name):
      "value type '\(name)' cannot have a stored property that recursively contains it"
    case .castSucceeds(.test, _, _):
      "'is' test is always true"
    case .castSucceeds(.conditional, let from, let to):
      "conditional cast from '\(from)' to '\(to)' always succeeds"
    case .castSucceeds(.forced, let from, let to):
      from == to ? "forced cast of '\(from)' to same type has no effect"
        : "forced cast from '\(from)' to '\(to)' always succeeds; did you mean to use 'as'?"
    case .castUnwraps(.test, let from, let to):
      "checking a value with optional type '\(from)' against type '\(to)' succeeds whenever the value is non-nil; "
        + "did you mean to use '!= nil'?"
    case .castUnwraps(.conditional, let from, let to):
      from.description == "\(to)?" ? "conditional downcast from '\(from)' to '\(to)' does nothing"
        : "conditional downcast from '\(from)' to '\(to)' is equivalent to an implicit conversion to an optional '\(to)'"
    case .castUnwraps(.forced, let from, let to):
      "forced cast from '\(from)' to '\(to)' only unwraps optionals; did you mean to use '!'?"
    case .castFails(let from, let to):
      "cast from '\(from)' to unrelated type '\(to)' always fails"
    case .notConvertible(let from, let to):
      "'\(from)' is not convertible to '\(to)'"
    case .staticWithoutValue(let isLet):
      "'static \(isLet ? "let" : "var")' declaration requires an initializer expression or an explicitly stated getter"
    case .staticInProtocol:
      "static stored properties not supported in protocol extensions"
    case .staticInGeneric:
      "static stored properties not supported in generic types"
    case .lazyWithoutValue:
      "lazy properties must have an initializer"
    case .lazyConstant:
      "'lazy' cannot be used on a let"
    case .computedWithoutType:
      "computed property must have an explicit type"
    case .circularReference(let name):
      "circular reference: the type of '\(name)' depends on itself"
    case .inaccessible(let declaration):
      "'\(declaration.kind == .initializer ? declaration.owner?.name ?? "init" : declaration.name)' "
        + (declaration.kind == .initializer ? "initializer " : "") + "is inaccessible due to 'private' protection level"
    case .keyPathRoot(let root, let base):
      "key path of type '\(root)' cannot be applied to a base of type '\(base)'"
    case .keyPathType(let have, let want):
      "cannot convert key path type '\(have)' to contextual type '\(want)'"
    case .rawTypeNotLiteral(let type):
      "raw type '\(type)' is not expressible by a string, integer, or floating-point literal"
    case .rawTypeWithoutCases:
      "an enum with no cases cannot declare a raw type"
    case .rawTypeWithPayload:
      "enum with raw type cannot have cases with arguments"
    case .rawValueWithoutType:
      "enum case cannot have a raw value if the enum does not have a raw type"
    case .rawValueMissing:
      "enum case must declare a raw value when the preceding raw value is not an integer"
    case .rawValueNotLiteral:
      "raw value for enum case must be a literal"
    case .rawValueNotUnique:
      "raw value for enum case is not unique"
    case .recursiveEnum(let name):
      "recursive enum '\(name)' is not marked 'indirect'"
    case .selfNotInitialized:
      "'self.init' isn't called on all paths before returning from initializer"
    case .delegatesToFailable(let name):
      "a non-failable initializer cannot delegate to failable initializer '\(name)' written with 'init?'"
    case .payloadMissing(let name, let type):
      "member '\(name)' expects argument of type '\(type)'"
    case .noPayload(let name):
      "enum case '\(name)' has no associated values"
    case .payloadOfPlainCase(let name):
      "pattern with associated values does not match enum case '\(name)'"
    case .notBoundInEveryPattern(let name):
      "'\(name)' must be bound in every pattern"
    case .boundToOtherType(let type, let expected):
      "pattern variable bound to type '\(type)', expected type '\(expected)'"
    case .tuplePatternOfOther(let type):
      "tuple pattern cannot match values of the non-tuple type '\(type)'"
    case .tuplePatternLength(let type):
      "tuple pattern has the wrong length for tuple type '\(type)'"
    case .tuplePatternLabel(let label, let expected):
      "tuple pattern element label '\(label)' must be '\(expected ?? "_")'"
    case .optionalPatternOfOther(let type):
      "'?' pattern cannot match values of type '\(type)'"
    case .nilPatternOfOther(let type):
      "type '\(type)' is not optional, value can never be nil; this is an error in the Swift 6 language mode"
    case .expressionPatternMismatch(let pattern, let type):
      "expression pattern of type '\(pattern)' cannot match values of type '\(type)'"
    case .switchNotExhaustive:
      "switch must be exhaustive"
    case .coverageTooComplex:
      "the compiler is unable to check that this switch is exhaustive in reasonable time"
    case .emptyCase(let isDefault):
      "'\(isDefault ? "default" : "case")' label in a 'switch' must have at least one executable statement"
    case .defaultNotLast:
      "additional 'case' blocks cannot appear after the 'default' block of a 'switch'"
    case .fallthroughOutsideSwitch:
      "'fallthrough' is only allowed inside a switch"
    case .fallthroughWithoutNext:
      "'fallthrough' without a following 'case' or 'default' block"
    case .caseHandled:
      "case is already handled by previous patterns; consider removing it"
    case .literalHandled:
      "literal value is already handled by previous pattern; consider removing it"
    case .duplicateKey(let type, let key):
      "dictionary literal of type '\(type)' has duplicate entries for \(key)"
    case .patternCastSucceeds(let isTest):
      "'\(isTest ? "is" : "as")' test is always true"
    case .clauseNeverExecuted:
      "case will never be executed"
    case .defaultNeverExecuted:
      "default will never be executed"
    case .payloadAsTuple(let name, let count):
      "enum case '\(name)' has \(count) associated values; matching them as a tuple is deprecated"
    case .fallthroughIntoBinding(let name):
      "'fallthrough' from a case which doesn't bind variable '\(name)'"
    case .overlappingAccess(let name, let isSwap):
      "overlapping accesses to '\(name)', but modification requires exclusive access; "
        + (isSwap ? "consider calling MutableCollection.swapAt(_:_:)" : "consider copying to a local variable")
    case .aliasedArguments:
      "inout arguments are not allowed to alias each other"
    case .unknownModule(let name, _) where RefusedModule.reason(for: name) != nil:
      "the module '\(name)' is not supported in lessons: " + (RefusedModule.reason(for: name) ?? "")
    case .unknownModule(let name, let known):
      "no such module '\(name)' in lessons: what they have is there without an import, or in " + known.joined(separator: ", ")
    case .inheritance(let error): error.message
    case .access(let error): error.message
    case .classMember(let text):
      text
    case .escapingWithoutFunction:
      "@escaping attribute only applies to function types"
    case .escaping(let use):
      use.message
    case .usage(let warning):
      warning.message
    case .attribute(let fault):
      fault.message
    case .ownership(let fault):
      fault.message
    case .tooComplex:
      "the compiler is unable to type-check this expression in reasonable time; "
        + "try breaking up the expression into distinct sub-expressions"
    case .unsupported(let use, let name): use.message(name)
    }
  }
}
