/// The words about access, the compiler's.
extension AccessError {
  var message: String {
    switch self {
    case .exposes(let use, let declared, let isOutsideTypes): use.message(declared, isOutsideTypes)
    case .associatedTypeExposes(let level, let used, let part):
      "associated type in \(level.wordWithArticle) protocol uses \(used.wordWithArticle) type in its \(part)"
    case .enumCaseExposes(let level, let used): "enum case in \(level.wordWithArticle) enum uses \(used.wordWithArticle) type"
    case .extensionCannotBe(let word, let level, let kind): "extension of \(level.word) \(kind) cannot be declared \(word)"
    case .inaccessible(let name): "'\(name)' is inaccessible due to 'private' protection level"
    case .witness(let member, let required, let name, let level?):
      "\(member) must be declared \(required.requiredWord) because it matches a requirement in \(level.word) protocol '\(name)'"
    case .witness(let member, _, let name, nil):
      "\(member) must be as accessible as its enclosing type because it matches a requirement in protocol '\(name)'"
    case .override(let kind, let isSetter, let isForcedByClass):
      "\(isSetter ? "setter of " : "")overriding \(kind) must be as accessible as "
        + (isForcedByClass ? "its enclosing type" : "the declaration it overrides")
    case .requiredInitializer(let name): "'required' initializer must be accessible wherever class '\(name)' can be subclassed"
    case .duplicateModifier: "duplicate modifier"
    case .severalModifiers: "multiple incompatible access-level modifiers specified"
    case .packageWithoutName(let name):
      "the package access level used on '\(name)' requires a package name; set it with the compiler flag -package-name"
    case .notApplicable(let word): "'\(word)' modifier cannot be applied to this declaration"
    case .inProtocol(let word): "'\(word)' modifier cannot be used in protocols"
    case .onConformance(let word): "'\(word)' modifier cannot be used with extensions that declare protocol conformances"
    case .onLocal(let word): "attribute '\(word)' can only be used in a non-local scope"
    case .openOnOther: "only classes and overridable class members can be declared 'open'; use 'public'"
    case .openOnStatic: "static declarations are implicitly 'final'; use 'public' instead of 'open'"
    case .setterOfReadOnly(let word, let isSubscript):
      "'\(word)' modifier cannot be applied to read-only \(isSubscript ? "subscripts" : "properties")"
    case .setterWider(let declared, let kind, let setter): "\(declared) \(kind) cannot have \(setter.hasPrefix("i") ? "an" : "a") \(setter) setter"
    case .redundantInExtension(let word, let kind, let level):
      "'\(word)' modifier is redundant for \(kind) declared in \(level.hasPrefix("i") ? "an" : "a") "
        + "\(level == "private" ? "private (equivalent to fileprivate)" : level) extension"
    case .conflictsWithExtension(let word, let level): "'\(word)' modifier conflicts with extension's default access of '\(level)'"
    }
  }
}

extension AccessUse {
  fileprivate func message(_ declared: String?, _ isOutsideTypes: Bool) -> String {
    let level: String
    if let declared { level = "cannot be declared \(declared)" }
    else if isOutsideTypes, case .file = used { level = "must be declared private or fileprivate" }
    else { level = "must be declared \(used.requiredWord)" }
    return "\(subject) \(level) because \(part) \(ending.isEmpty ? used.word : used.wordWithArticle)\(ending)"
  }
}

extension TypeDeclaration.Kind {
  var accessWord: String {
    switch self {
    case .structure: "struct"
    case .enumeration: "enum"
    case .classType: "class"
    case .protocolType: "protocol"
    }
  }
}
