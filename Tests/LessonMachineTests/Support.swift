@testable import LessonMachine

/// A type that no source has written.
struct NamedType: SourceType {
  var runtimeName: String
  var qualifiedName: String { runtimeName }
}

extension RuntimeType {
  static func make(_ name: String, _ layout: Layout, _ kind: Kind) -> RuntimeType {
    let type = RuntimeType(NamedType(runtimeName: name), layout)
    type.kind = kind
    return type
  }

  static let int = make("Int", .raw, .int)
  static let string = make("String", .ref, .string)
  static let character = make("Character", .raw, .character)
  static let pair = make("(Int, String)", Layout(raws: 1, refs: 1, certainRef: 0), .tuple([
    Field(label: nil, type: int, place: Place(raw: 0, ref: 0)), Field(label: nil, type: string, place: Place(raw: 0, ref: 0)),
  ]))
}

extension Machine {
  convenience init() { self.init(image: Image(), limits: Limits()) }
}

/// The words of a value for as long as something is done with them.
func withWords<Result>(_ raws: [Int] = [], _ refs: [AnyObject?] = [], _ body: (ValueWords) throws -> Result) rethrows -> Result {
  let object = WordsObject.make(raws: raws.count, refs: refs.count)
  for (index, raw) in raws.enumerated() { object.raws[index] = raw }
  for (index, ref) in refs.enumerated() { object.refs[index] = ref }
  return try body(ValueWords(raws: object.raws, refs: object.refs))
}

/// The bytes that are held for the lesson of this thread after something is done, less those before.
func bytesHeld(after body: () throws -> Void) rethrows -> Int {
  let before = Heap.current.pointee.bytes
  try body()
  return Heap.current.pointee.bytes - before
}

/// A reference that can be seen to go.
final class Token {}
