/// A struct, enum, class or protocol: the library's or a lesson's.
final class TypeDeclaration: Hashable {
  enum Kind { case structure, enumeration, classType, protocolType }

  /// How the values of a type are held: see `Layout`.
  enum Representation {
    /// One word that is no reference.
    case raw
    /// One reference, never null.
    case reference
    /// The words of the stored properties, or of the cases, one after the other.
    case members
  }

  let name: String
  let kind: Kind
  let application: TypeApplication?
  var parent: TypeDeclaration?
  var span: Span = .none
  var visibility = Visibility.everywhere
  var generics: [GenericParameter] = []
  /// Whether its first generic parameters stand for those of the type around it.
  var inheritsGenerics = false
  var representation = Representation.members
  /// Instance members by base name; `init` and `subscript` are names too.
  var members: [String: [ValueDeclaration]] = [:]
  var staticMembers: [String: [ValueDeclaration]] = [:]
  var nestedTypes: [String: TypeDeclaration] = [:]
  var aliases: [String: Type] = [:]
  var genericAliases: [String: GenericAlias] = [:]
  /// Whether all that it declares itself is known.
  var hasMembers = false
  /// Of the aliases that not everybody may name, and where they are declared.
  var aliasVisibility: [String: Visibility] = [:]
  var aliasSpans: [String: Span] = [:]
  /// Adds what the type has without declaring it, when its initialisers are first asked for.
  var completion: (() -> Void)?
  /// In the order of declaration; the layout follows it.
  var stored: [ValueDeclaration] = []
  var cases: [ValueDeclaration] = []
  /// What `enum Planet: Int` names: the type of its raw values.
  var rawType: Type?
  var conformances: [Conformance] = []
  /// What a class inherits from, in terms of its own generic parameters.
  var superclass: Type?
  var isFinal = false
  var deinitializer: FunctionBody?
  /// What the where clauses of its own declaration ask.
  var requirements: [GenericRequirement] = []
  /// `Self` and the associated types, for a protocol.
  var selfParameter: GenericParameter?
  var associatedTypes: [AssociatedType] = []
  /// Set for the integer types.
  var integer: IntegerFormat?
  /// Whether a lesson's type must have all that this protocol of the host requires.
  var asksEverything = false
  /// Those that `some P<X>` may say in angle brackets.
  var primaryAssociatedTypes: [String] = []
  /// The functions that operators of all numbers stand for where they meet this type of the host.
  var hostOperators: [String: String] = [:]
  /// What a native reference type calls itself at run time.
  var nativeDescription: ((AnyObject) -> String)?
  /// How a native sequence gives its elements, as an array.
  var elements: NativeFunction?

  struct AssociatedType {
    var name: String
    var protocols: [TypeDeclaration] = []
    /// What it is where a conforming type says nothing.
    var standard: Type?
  }

  /// Marked as `@dynamicMemberLookup`, and as `@dynamicCallable`.
  /// The protocol whose values it takes without being asked: `AnyHashable`, and what `any Sequence<Int>` stands for.
  var erased: TypeDeclaration?
  var hasDynamicMembers = false, isDynamicCallable = false
  var isPropertyWrapper = false, isResultBuilder = false
  /// Declared as `~Copyable`.
  var isNoncopyable = false
  /// Types over packs within it.
  var packed: [String: PackedType] = [:]
  /// How many of its generic parameters each pack of its declaration has; nil for one that is no pack.
  var packSizes: [Int?]?
  /// Set for what `some P` stands for as a result.
  var opaque: OpaqueResult?
  /// A struct that cannot be copied and has a `deinit`: see `ValueEnds`.
  var endsItsValues = false

  /// How many elements a native sequence has that counts through them.
  var elementCount: NativeFunction?

  struct Conformance {
    var conformed: TypeDeclaration
    /// In terms of the generic parameters of the conforming type.
    var associated: [String: Type] = [:]
    /// `extension Array: Equatable where Element: Equatable`.
    var conditions: [(parameter: GenericParameter, protocols: [TypeDeclaration])] = []
    /// Everything else that the extension's where clause asks.
    var requirements: [GenericRequirement] = []
    /// Where a lesson says so.
    var declared: Span?

    /// What is known of the type's parameters where the conformance holds.
    var assumptions: Assumptions {
      Assumptions(requirements + conditions.map { .conformance(.parameter($0.parameter), $0.protocols) })
    }
  }

  init(_ kind: Kind, _ name: String, parent: TypeDeclaration? = nil, application: TypeApplication? = nil) {
    self.kind = kind
    self.name = name
    self.parent = parent
    self.application = application
    if kind == .protocolType, application == nil { selfParameter = GenericParameter("Self", [self]) }
  }

  /// How many of its generic parameters are those of the type around it.
  var inheritedGenericCount: Int { inheritsGenerics ? parent?.generics.count ?? 0 : 0 }

  var qualifiedName: String { parent.map { $0.qualifiedName + "." + name } ?? name }

  /// The module that it is declared in; a lesson is the program itself.
  var module: String { span.isOfLesson ? "main" : hostModule?() ?? "Swift" }
  /// The module of a type of the host.
  var hostModule: (() -> String)?

  /// The type inside its own declaration, `Array<Element>`.
  var declaredType: Type {
    if let selfParameter { return .parameter(selfParameter) }
    return .nominal(self, generics.map { .parameter($0) })
  }

  func substitution(_ arguments: [Type]) -> Substitution {
    Substitution(zip(generics, arguments), uniquingKeysWith: { first, _ in first })
  }

  func associatedType(_ name: String, _ arguments: [Type]) -> Type? {
    for conformance in allConformances {
      if let type = conformance.associated[name] { return type.substituting(substitution(arguments)) }
    }
    if let alias = aliases[name] { return alias.substituting(substitution(arguments)) }
    if let index = generics.firstIndex(where: { $0.name == name }), arguments.indices.contains(index) {
      return arguments[index]
    }
    // The library's own sequences all have the same iterator.
    if name == "Iterator", elements != nil { return standard(name, .nominal(self, arguments)) }
    return nil
  }

  /// What an associated type is where nothing else is said.
  func standard(_ name: String, _ own: Type) -> Type? {
    for conformed in allConformances.map(\.conformed) {
      guard let type = conformed.associatedTypes.first(where: { $0.name == name })?.standard, let parameter = conformed.selfParameter
      else { continue }
      return type.substituting([parameter: own])
    }
    return nil
  }

  /// The associated types of a protocol and of those that it inherits from.
  var allAssociatedTypes: [AssociatedType] {
    associatedTypes + allConformances.flatMap(\.conformed.associatedTypes)
  }

  /// Its own conformances and those that they bring along.
  var allConformances: [Conformance] {
    var all: [Conformance] = []
    var queue = conformances + inheritedConformances
    while !queue.isEmpty {
      let next = queue.removeFirst()
      if all.contains(where: { $0.conformed === next.conformed }) { continue }
      all.append(next)
      queue += next.conformed.conformances.map {
        Conformance(conformed: $0.conformed, associated: next.associated, conditions: next.conditions, requirements: next.requirements)
      }
    }
    return all
  }

  /// What a class conforms to because its superclass does.
  private var inheritedConformances: [Conformance] {
    guard case .nominal(let parent, let arguments)? = superclass else { return [] }
    let substitution = parent.substitution(arguments)
    return parent.allConformances.map { conformance in
      var inherited = conformance
      inherited.associated = conformance.associated.mapValues { $0.substituting(substitution) }
      return inherited
    }
  }

  /// Those that refine others before them: what they say is the more specific.
  var conformancesByRefinement: [Conformance] {
    allConformances.enumerated().map { (depth: $1.conformed.refinementDepth, order: $0, conformance: $1) }
      .sorted { ($0.depth, -$0.order) > ($1.depth, -$1.order) }.map(\.conformance)
  }

  private var refinementDepth: Int { 1 + (conformances.map(\.conformed.refinementDepth).max() ?? 0) }

  func conformance(to conformed: TypeDeclaration) -> Conformance? {
    if self === conformed { return Conformance(conformed: conformed) }
    return allConformances.first { $0.conformed === conformed }
  }

  func complete() {
    // What it has without declaring it depends on what it declares.
    guard hasMembers, let complete = completion else { return }
    completion = nil
    complete()
  }

  /// Adds a constant to what values of the type hold; it is no member until it is added as one.
  func store(_ name: String, _ type: Type) -> ValueDeclaration {
    let field = ValueDeclaration(.variable, name, type: type)
    field.implementation = .stored(index: stored.count)
    field.isLet = true
    stored.append(field)
    return field
  }

  func add(_ member: ValueDeclaration) {
    member.owner = self
    if member.isStatic { staticMembers[member.name, default: []].append(member) }
    else { members[member.name, default: []].append(member) }
  }

  static func == (a: TypeDeclaration, b: TypeDeclaration) -> Bool { a === b || a.application != nil && a.application == b.application }
  func hash(into hasher: inout Hasher) {
    if let application { hasher.combine(application) } else { hasher.combine(ObjectIdentifier(self)) }
  }
}

extension TypeDeclaration {
  /// The types of the values that are part of its values: of stored properties, and of payloads that are not indirect.
  var heldTypes: [Type] {
    stored.map(\.type) + cases.filter { !$0.isIndirect }.flatMap { $0.parameters.map(\.type) }
  }
}
