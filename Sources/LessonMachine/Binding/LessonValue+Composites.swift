/// Values of the host made of others.

extension Range: LessonValue where Bound: LessonValue {
  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws -> Range<Bound> {
    let (lower, upper) = try bounds(words, type, machine) as (Bound, Bound)
    guard lower <= upper else { throw RuntimeError.emptyRange(lower: "\(lower)", upper: "\(upper)") }
    return lower..<upper
  }
  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws {
    try storeBounds(lowerBound, upperBound, words, type, machine)
  }
}

extension ClosedRange: LessonValue where Bound: LessonValue {
  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws -> ClosedRange<Bound> {
    let (lower, upper) = try bounds(words, type, machine) as (Bound, Bound)
    guard lower <= upper else { throw RuntimeError.emptyRange(lower: "\(lower)", upper: "\(upper)") }
    return lower...upper
  }
  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws {
    try storeBounds(lowerBound, upperBound, words, type, machine)
  }
}

private func bounds<Bound: LessonValue>(_ words: ValueWords, _ type: RuntimeType,
                                        _ machine: Machine) throws -> (Bound, Bound) {
  guard case .range(let bound, _) = type.kind else { throw RuntimeError.internalFault("a range was expected") }
  let upper = words.at(Place(raw: bound.layout.raws, ref: bound.layout.refs))
  return try (Bound.load(words, bound, machine), Bound.load(upper, bound, machine))
}

private func storeBounds<Bound: LessonValue>(_ lower: Bound, _ upper: Bound, _ words: ValueWords, _ type: RuntimeType,
                                             _ machine: Machine) throws {
  guard case .range(let bound, _) = type.kind else { throw RuntimeError.internalFault("a range was expected") }
  try lower.store(words, bound, machine)
  try upper.store(words.at(Place(raw: bound.layout.raws, ref: bound.layout.refs)), bound, machine)
}

/// A tuple of two; its labels are those of the declaration.
public struct LessonPair<First: LessonValue, Second: LessonValue>: LessonValue {
  public var first: First
  public var second: Second

  public init(_ first: First, _ second: Second) {
    self.first = first
    self.second = second
  }

  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws -> LessonPair {
    let fields = try fields(of: type)
    return try LessonPair(First.load(words.at(fields[0].place), fields[0].type, machine),
                          Second.load(words.at(fields[1].place), fields[1].type, machine))
  }

  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws {
    let fields = try Self.fields(of: type)
    try first.store(words.at(fields[0].place), fields[0].type, machine)
    try second.store(words.at(fields[1].place), fields[1].type, machine)
  }

  private static func fields(of type: RuntimeType) throws -> [RuntimeType.Field] {
    guard case .tuple(let fields) = type.kind, fields.count == 2 else {
      throw RuntimeError.internalFault("a pair was expected")
    }
    return fields
  }
}
