/// A type at run time: what printing, comparing and hashing need to know of a value.
public final class RuntimeType {
  indirect enum Kind {
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
    case enumeration([EnumCase])
    case host((AnyObject) -> String)
    case function([RuntimeType], RuntimeType)
    /// `any P & Q`; without protocols `Any`.
    case existential([TypeDeclaration])
    case metatype(RuntimeType)

    /// Structs and enums, which may have operators and a description of their own.
    var isDeclaredByLessons: Bool {
      switch self {
      case .structure, .enumeration: true
      default: false
      }
    }
  }

  /// Ranges with one bound: `a...`, `..<a`, `...a`.
  enum PartialRange { case from, upTo, through }

  struct Field {
    var label: String?
    var type: RuntimeType
    var place: Place
  }

  struct EnumCase {
    var name: String
    var payload: [Field]
    var isIndirect: Bool
  }

  /// As `print` writes it: `Array<Int>`, `Inner`.
  let name: String
  /// What it is for the checker, which knows the protocols that it conforms to.
  let type: Type
  /// Set once: a type may hold arrays of itself, so it exists before its parts do.
  @exclusivity(unchecked) var kind: Kind
  let layout: Layout
  /// The code for members of protocols, by the number of the member.
  var dynamicCodes: [Int: Int] = [:]
  /// The code of `description`, where a lesson's type has one.
  var description: (() -> Int?)?
  /// The code of `==`, where a lesson's type has one.
  var equality: (() -> Int?)?
  /// The code of `hash(into:)`, where a lesson's type has one.
  var hashing: (() -> Int?)?
  /// The code of `<`, where a lesson's type has one.
  var ordering: (() -> Int?)?

  /// Whether values can refer to captured variables, once somebody has asked.
  var knownToLeadToBoxes: Bool?

  init(_ type: Type, _ layout: Layout) {
    self.type = type
    name = type.runtimeName
    kind = .void
    self.layout = layout
  }
}

/// The words of one value, wherever they are.
public struct ValueWords {
  var raws: UnsafeMutablePointer<Int>
  var refs: UnsafeMutablePointer<AnyObject?>

  func at(_ place: Place) -> ValueWords { ValueWords(raws: raws + place.raw, refs: refs + place.ref) }

  var raw: Int { raws.pointee }
  var double: Double { Double(bitPattern: UInt64(bitPattern: Int64(raws.pointee))) }
  var float: Float { Float(bitPattern: UInt32(truncatingIfNeeded: raws.pointee)) }
  var ref: AnyObject? { refs.pointee }

  func copy(to other: ValueWords, _ layout: Layout) {
    for i in 0..<layout.raws { other.raws[i] = raws[i] }
    for i in 0..<layout.refs { (other.refs + i).assign(refs + i) }
  }
}

extension RuntimeType {
  var integerFormat: IntegerFormat? {
    switch kind {
    case .int: .int
    case .integer(let format): format
    default: nil
    }
  }

  /// Whether an optional of this type holds a value, and where.
  func payload(_ words: ValueWords) -> ValueWords? {
    guard case .optional(let wrapped) = kind else { return words }
    if let certain = wrapped.layout.certainRef { return words.refs[certain] == nil ? nil : words }
    return words.raw == 0 ? nil : words.at(Place(raw: 1, ref: 0))
  }
}

extension RuntimeType {
  /// Which case a value of an enum is, and where its payload begins.
  func enumCase(_ words: ValueWords, _ cases: [EnumCase]) -> (enumCase: EnumCase, payload: ValueWords)? {
    guard cases.indices.contains(words.raw) else { return nil }
    let enumCase = cases[words.raw]
    guard enumCase.isIndirect else { return (enumCase, words.at(Place(raw: 1, ref: 0))) }
    return (words.ref as? PayloadObject).map { (enumCase, $0.words) }
  }
}

extension ArrayObject {
  func words(at index: Int) -> ValueWords { ValueWords(raws: raws + index * rawStride, refs: refs + index * refStride) }
}

extension WordsObject {
  /// Room for one value. The object lives as long as the action: its words are addresses, which keep nothing alive.
  static func withScratch<Result>(_ layout: Layout, _ action: (ValueWords) throws -> Result) rethrows -> Result {
    let scratch = WordsObject(raws: layout.raws, refs: layout.refs)
    return try withExtendedLifetime(scratch) { try action(scratch.words) }
  }

  var words: ValueWords { ValueWords(raws: raws, refs: refs) }
}
