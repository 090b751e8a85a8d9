/// What is wrong with access levels, with the evidence. `AccessError+Message` has the words.
enum AccessError {
  /// A declaration that can be seen where the type that it uses cannot, with the level that was written, or that of the protocol around it.
  case exposes(AccessUse, declared: String?, isOutsideTypes: Bool)
  case associatedTypeExposes(of: Visibility, Visibility, inIts: String)
  case enumCaseExposes(of: Visibility, Visibility)
  case extensionCannotBe(String, of: Visibility, kind: String)
  case inaccessible(String)
  /// Of a member that implements a requirement: its words and those of the protocol, if this one decides.
  case witness(String, required: Visibility, of: String, protocolLevel: Visibility?)
  case override(String, isSetter: Bool, isForcedByClass: Bool)
  case requiredInitializer(String)
  case duplicateModifier
  case severalModifiers
  case packageWithoutName(String)
  case notApplicable(String)
  case inProtocol(String)
  case onConformance(String)
  case onLocal(String)
  case openOnOther
  case openOnStatic
  case setterOfReadOnly(String, isSubscript: Bool)
  case setterWider(declared: String, kind: String, setter: String)
  case redundantInExtension(String, kind: String, level: String)
  case conflictsWithExtension(String, level: String)
}

/// Where a declaration uses a type that fewer may name.
struct AccessUse {
  /// `function`, `property`, …
  var subject: String
  /// How the message goes on: `its parameter uses`, …
  var part: String
  /// How far the used type is seen.
  var used: Visibility
  /// What follows the level of the used type.
  var ending = " type"
}
