import CMachine

/// A type at run time: what printing, comparing and hashing need to know of a value.
public final class RuntimeType {
  /// The code for members of protocols and classes, by the number of the member. It comes first: the loop reads it.
  @exclusivity(unchecked) package var dynamicCodes = MemberCodes()

  package indirect enum Kind {
    case int
    /// An integer of another type than `Int`.
    case integer(IntegerFormat)
    case double, float, bool, character, string, substring, scalar, stringIndex, void
    case optional(RuntimeType)
    case array(RuntimeType)
    /// A part of an array.
    case slice(RuntimeType)
    case dictionary(RuntimeType, RuntimeType)
    case set(RuntimeType)
    /// The keys and the values of a dictionary: the same table, seen in another way.
    case keys(RuntimeType)
    case values(RuntimeType)
    case range(RuntimeType, isClosed: Bool)
    case partialRange(RuntimeType, PartialRange)
    case tuple([Field])
    case structure([Field])
    /// A class, by its stored properties, those of its superclass first.
    case instance([Field])
    case enumeration([EnumCase])
    case host((AnyObject) -> String)
    case function([RuntimeType], RuntimeType)
    /// `any P & Q`, and whether it can hold values of a type.
    case existential(holds: (RuntimeType) -> Bool)
    case metatype(RuntimeType)

    /// Structs and enums, which may have operators and a description of their own.
    package var isDeclaredByLessons: Bool {
      switch self {
      case .structure, .instance, .enumeration: true
      default: false
      }
    }
  }

  /// Ranges with one bound: `a...`, `..<a`, `...a`.
  package enum PartialRange { case from, upTo, through }

  package struct Field {
    package var label: String?
    package var type: RuntimeType
    package var place: Place

    package init(label: String?, type: RuntimeType, place: Place) {
      self.label = label
      self.type = type
      self.place = place
    }
  }

  package struct EnumCase {
    package var name: String
    package var payload: [Field]
    package var isIndirect: Bool
    /// The payload as a tuple.
    package var payloadType: () -> RuntimeType

    package init(name: String, payload: [Field], isIndirect: Bool, payloadType: @escaping () -> RuntimeType) {
      self.name = name
      self.payload = payload
      self.isIndirect = isIndirect
      self.payloadType = payloadType
    }
  }

  /// As `print` writes it: `Array<Int>`, `Inner`.
  package let name: String
  /// What it is for the compiler.
  package let source: any SourceType
  /// Set once: a type may hold arrays of itself, so it exists before its parts do.
  @exclusivity(unchecked) package var kind: Kind
  package let layout: Layout
  /// The code of `description`, where a lesson's type has one.
  package var description: (() -> Int?)?
  /// The code of `debugDescription`, where a lesson's type has one.
  package var debugDescription: (() -> Int?)?
  /// The code of `==`, where a lesson's type has one.
  package var equality: (() -> Int?)?
  /// The code of `hash(into:)`, where a lesson's type has one.
  package var hashing: (() -> Int?)?
  /// The code of `<`, where a lesson's type has one.
  package var ordering: (() -> Int?)?

  /// `(key: Key, value: Value)`, for a dictionary.
  package var entryType: (() -> RuntimeType)?
  /// The list of instances that keeps it, once there is one of it.
  @exclusivity(unchecked) var instances: Unmanaged<InstanceList>?
  /// The class that this one inherits from.
  package var superclass: RuntimeType?
  /// The words of an instance.
  package var instanceLayout = Layout.empty
  /// Whether this class or one that it inherits from declares a `deinit`.
  package var hasDeinitializer = false
  /// The code of `deinit`, this class's own first.
  package var deinitializers: () -> [Int] = { [] }
  /// Whether it is `AnyHashable`, which is equal to what it holds and casts like it.
  package let standsForValue: Bool

  /// Whether values can refer to captured variables, once somebody has asked.
  package var knownToLeadToBoxes: Bool?

  deinit { dynamicCodes.removeAll() }

  package init(_ source: any SourceType, _ layout: Layout) {
    self.source = source
    name = source.runtimeName
    kind = .void
    standsForValue = name == "AnyHashable" && source.qualifiedName == "Swift.AnyHashable"
    self.layout = layout
  }
}

extension RuntimeType {
  /// Gives up what leads to others, for the last time.
  package func takeApart() {
    (kind, superclass) = (.void, nil)
    (description, debugDescription, equality, hashing, ordering) = (nil, nil, nil, nil, nil)
    deinitializers = { [] }
  }
}

/// The codes of members, by the members' numbers: looked at whenever a value decides which code is meant.
package struct MemberCodes {
  private var members = MachineMembers(count: 0, codes: nil)

  package subscript(_ member: Int) -> Int? {
    get {
      guard member < members.count, let code = members.codes?[member], code >= 0 else { return nil }
      return code
    }
    set {
      if member >= members.count { grow(to: member + 1) }
      members.codes?[member] = newValue ?? -1
    }
  }

  private mutating func grow(to count: Int) {
    let grown = UnsafeMutablePointer<Int>.allocate(capacity: count)
    grown.initialize(repeating: -1, count: count)
    if let codes = members.codes { grown.update(from: codes, count: members.count) }
    removeAll()
    members = MachineMembers(count: count, codes: grown)
  }

  /// Forgets them; to be called at last by the owner.
  package mutating func removeAll() {
    members.codes?.deallocate()
    members = MachineMembers(count: 0, codes: nil)
  }
}

/// A type as the compiler knows it, as far as its values are printed.
package protocol SourceType {
  /// `Array<Int>`, `Inner`.
  var runtimeName: String { get }
  /// With the modules and the types around it, `main.Outer.Inner`.
  var qualifiedName: String { get }
}

/// The words of one value, wherever they are.
public struct ValueWords {
  package var raws: UnsafeMutablePointer<Int>
  package var refs: UnsafeMutablePointer<AnyObject?>

  package init(raws: UnsafeMutablePointer<Int>, refs: UnsafeMutablePointer<AnyObject?>) {
    self.raws = raws
    self.refs = refs
  }

  package func at(_ place: Place) -> ValueWords { ValueWords(raws: raws + place.raw, refs: refs + place.ref) }

  package var raw: Int { raws.pointee }
  package var double: Double { Double(bitPattern: UInt64(bitPattern: Int64(raws.pointee))) }
  package var float: Float { Float(bitPattern: UInt32(truncatingIfNeeded: raws.pointee)) }
  package var ref: AnyObject? { refs.pointee }

  package func copy(to other: ValueWords, _ layout: Layout) {
    for i in 0..<layout.raws { other.raws[i] = raws[i] }
    for i in 0..<layout.refs { (other.refs + i).assign(refs + i) }
  }
}

extension RuntimeType {
  package var integerFormat: IntegerFormat? {
    switch kind {
    case .int: .int
    case .integer(let format): format
    default: nil
    }
  }

  /// Whether an optional of this type holds a value, and where.
  package func payload(_ words: ValueWords) -> ValueWords? {
    guard case .optional(let wrapped) = kind else { return words }
    if let certain = wrapped.layout.certainRef { return words.refs[certain] == nil ? nil : words }
    return words.raw == 0 ? nil : words.at(Place(raw: 1, ref: 0))
  }
}

extension RuntimeType {
  /// Which case a value of an enum is, and where its payload begins.
  package func enumCase(_ words: ValueWords, _ cases: [EnumCase]) -> (enumCase: EnumCase, payload: ValueWords)? {
    guard cases.indices.contains(words.raw) else { return nil }
    let enumCase = cases[words.raw]
    guard enumCase.isIndirect else { return (enumCase, words.at(Place(raw: 1, ref: 0))) }
    return (words.ref as? PayloadObject).map { (enumCase, $0.words) }
  }
}

extension ArrayObject {
  package func words(at index: Int) -> ValueWords { ValueWords(raws: raws + index * rawStride, refs: refs + index * refStride) }
}

extension WordsObject {
  /// Room for one value. The object lives as long as the action: its words are addresses, which keep nothing alive.
  package static func withScratch<Result>(_ layout: Layout, _ action: (ValueWords) throws -> Result) rethrows -> Result {
    let scratch = WordsObject.make(raws: layout.raws, refs: layout.refs)
    return try withExtendedLifetime(scratch) { try action(scratch.words) }
  }

  package var words: ValueWords { ValueWords(raws: raws, refs: refs) }
}
