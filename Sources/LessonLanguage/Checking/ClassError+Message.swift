/// The words about classes, the compiler's where it has some.
extension ClassError {
  var message: String {
    switch self {
    case .overridesNothing(let member):
      member.kind == .initializer ? "initializer does not override a designated initializer from its superclass"
        : "\(member.word) does not override any \(member.word) from its superclass"
    case .overrideNotMarked: "overriding declaration requires an 'override' keyword"
    case .overridesFinal(let member):
      "\(member.fullWord) overrides a 'final' \(member.fullWord)"
    case .overridesStatic(let member): "cannot override static \(member.word)"
    case .overridesWithStored(let name): "cannot override with a stored property '\(name)'"
    case .overridesWithReadOnly(let name): "cannot override mutable property with read-only property '\(name)'"
    case .overridesNonfailable(let name): "failable initializer '\(name)' cannot override a non-failable initializer"
    case .staticIsFinal: "static declarations are already final"
    case .storedClassProperty: "class stored properties not supported in classes; did you mean 'static'?"
    case .initializerNotRequired(let name, let type):
      "initializer requirement '\(name)' can only be satisfied by a 'required' initializer in non-final class '\(type)'"
    case .coveredSelf(let name):
      "covariant 'Self' or 'Self?' can only appear as the type of a property, subscript or method result; did you mean '\(name)'?"
    case .finalSuperclass(let name): "inheritance from a final class '\(name)'"
    case .inheritsFromItself(let name): "'\(name)' inherits from itself"
    case .noSuperclass(let type): "inheritance from non-protocol, non-class type '\(type)'"
    case .classProtocol(let type, let conformed): "non-class type '\(type)' cannot conform to class protocol '\(conformed)'"
    case .severalClasses(let second, let first): "protocol-constrained type cannot contain class '\(second)' because it already contains class '\(first)'"
    case .severalSuperclasses(let first, let second): "multiple inheritance from classes '\(first)' and '\(second)'"
    case .superclassNotFirst(let type): "superclass '\(type)' must appear first in the inheritance clause"
    case .noInitializers(let name): "class '\(name)' has no initializers"
    case .requiredInitializerMissing(let name, let parent):
      "'required' initializer '\(name)' must be provided by subclass of '\(parent)'"
    case .requiredNotMarked: "'required' modifier must be present on all overrides of a required initializer"
    case .deinitializerOfEnum: "deinitializers are not yet supported on noncopyable enums"
    case .deinitializerOutsideClass(.protocolType, _): "deinitializers may only be declared within a class, actor, or noncopyable type"
    case .deinitializerOutsideClass(let kind, let name):
      "deinitializer cannot be declared in \(kind == .enumeration ? "enum" : "struct") '\(name)' that conforms to 'Copyable'"
    case .mutatingInClass: "'mutating' is not valid on instance methods in classes"
    case .designatedDelegates(let name):
      "designated initializer for '\(name)' cannot delegate (with 'self.init'); did you mean this to be a convenience initializer?"
    case .convenienceChains(let name):
      "convenience initializer for '\(name)' must delegate (with 'self.init') rather than chaining to a superclass initializer "
        + "(with 'super.init')"
    case .chainsToConvenience(let type): "must call a designated initializer of the superclass '\(type)'"
    case .superOutsideClass:
      "'super' cannot be used outside of a class computed property, method, initializer, deinitializer, or subscript"
    case .superInRootClass: "'super' members cannot be referenced in a root class"
    case .delegatesOutsideInitializer(let word): "'\(word).init' cannot be called outside of an initializer"
    case .notSetBeforeSuper(let name): "property 'self.\(name)' not initialized at super.init call"
    case .selfBefore(let call, let use): "'self' used \(use.words)before '\(call)' call" + (call == "self.init" ? " or assignment to 'self'" : "")
    case .selfBeforeStored(let use): "'self' used \(use.words)before all stored properties are initialized"
    case .initializerNotCalled(let call): "'\(call)' isn't called on all paths before returning from initializer"
    case .weakNeedsClass(let word, let type): "'\(word)' may only be applied to class and class-bound protocol types, not '\(type)'"
    case .weakNeedsOptional: "'weak' variable should have optional type"
    case .weakConstant: "'weak' must be a mutable variable, because it may change at runtime"
    }
  }
}

extension ClassError.SelfUse {
  fileprivate var words: String {
    switch self {
    case .plain: ""
    case .method(let name): "in method call '\(name)' "
    case .property(let name): "in property access '\(name)' "
    }
  }
}

extension ValueDeclaration {
  fileprivate var word: String {
    switch kind {
    case .variable: "property"
    case .subscripting: "subscript"
    default: "method"
    }
  }

  fileprivate var fullWord: String {
    switch kind {
    case .variable: isStatic ? "class property" : "property"
    case .subscripting: "subscript"
    case .initializer: "initializer"
    default: isStatic ? "class method" : "instance method"
    }
  }
}
