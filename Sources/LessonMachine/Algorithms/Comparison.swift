/// A lesson's closure that compares two elements, and is asked again and again.
///
/// What a call from the host checks is checked once for all of them. A closure that reads no refs is handed none: sorting
/// structures by a number counts no references.
struct Comparison {
  private let machine: Machine
  private let closure: ClosureObject
  private let entry: UnsafeMutablePointer<CodeEntry>
  private let layout: Layout
  private let raws: Machine.Raws
  private let refs: Machine.Refs
  private let hasCaptures: Bool
  /// What the closure does, if that is known.
  private let order: Order?
  private let firstKey: Order.Key?

  /// What starting the loop costs, in instructions.
  private static let fuel = 8

  fileprivate init(_ machine: Machine, _ closure: ClosureObject, _ entry: UnsafeMutablePointer<CodeEntry>, _ layout: Layout) {
    self.machine = machine
    self.closure = closure
    self.entry = entry
    self.layout = entry.pointee.usesRefs ? layout : Layout(raws: layout.raws, refs: 0)
    raws = machine.rawTop
    refs = machine.refTop
    hasCaptures = closure.rawCount | closure.refCount != 0
    order = machine.code(entry)?.order
    firstKey = order?.first
  }

  @inline(__always)
  func callAsFunction(_ a: ValueWords, _ b: ValueWords) throws -> Bool {
    machine.sliceLeft -= entry.pointee.fuel + Self.fuel
    if machine.sliceLeft <= 0 { try machine.refill() }
    if let firstKey { return firstKey.decides(a.raws, b.raws) ?? order?.othersPrecede(a.raws, b.raws) ?? false }
    for index in 0..<layout.raws {
      raws[index] = a.raws[index]
      raws[layout.raws + index] = b.raws[index]
    }
    for index in 0..<layout.refs {
      (refs + index).assign(a.refs + index)
      (refs + layout.refs + index).assign(b.refs + index)
    }
    if hasCaptures { machine.pushCaptures(closure, raws, refs, entry) }
    try machine.execute(entry, raws, refs)
    return raws[entry.pointee.inoutRaws] != 0
  }
}

extension Machine {
  /// Does something with a closure over two elements of an array, as a comparison.
  func comparing<Result>(_ layout: Layout, by closure: ClosureObject, _ action: (Comparison) throws -> Result) throws -> Result {
    try entering(code: closure.code) { try action(Comparison(self, closure, $0, layout)) }
  }
}
