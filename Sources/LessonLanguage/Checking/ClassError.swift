/// What is wrong with a class, with the evidence. `ClassError+Message` has the words.
enum ClassError {
  /// A member that is marked with `override` and overrides nothing.
  case overridesNothing(ValueDeclaration)
  case overrideNotMarked
  case overridesFinal(ValueDeclaration)
  case overridesStatic(ValueDeclaration)
  case overridesWithStored(String)
  case overridesWithReadOnly(String)
  case overridesNonfailable(String)
  case staticIsFinal
  case storedClassProperty
  case initializerNotRequired(String, in: String)
  case coveredSelf(String)
  case finalSuperclass(String)
  case inheritsFromItself(String)
  case noSuperclass(Type)
  case severalSuperclasses(Type, Type)
  /// The type and the protocol.
  case classProtocol(String, String)
  /// In a composition.
  case severalClasses(Type, Type)
  case superclassNotFirst(Type)
  case noInitializers(String)
  case requiredInitializerMissing(String, of: String)
  case requiredNotMarked
  case deinitializerOfEnum
  case deinitializerOutsideClass(TypeDeclaration.Kind, String)
  case mutatingInClass
  case designatedDelegates(String)
  case convenienceChains(String)
  case chainsToConvenience(Type)
  case superOutsideClass
  case superInRootClass
  case delegatesOutsideInitializer(String)
  case notSetBeforeSuper(String)
  /// `self` used before an initialiser has called what it must: `super.init` or `self.init`.
  case selfBefore(String, use: SelfUse)
  case selfBeforeStored(use: SelfUse)
  case initializerNotCalled(String)
  case weakNeedsClass(String, Type)
  case weakNeedsOptional
  case weakConstant

  enum SelfUse {
    case plain
    case method(String)
    case property(String)
  }
}
