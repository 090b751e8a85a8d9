import CMachine

/// Everything that running code refers to by number, growing from block to block.
package final class Image {
  package private(set) var codes: [Code] = []
  @exclusivity(unchecked) private(set) var natives = GrowingTable<Unmanaged<NativeInstance>>()
  @exclusivity(unchecked) package private(set) var runtimeTypes: [RuntimeType] = []
  /// The same for the machine, which does not count references to them.
  @exclusivity(unchecked) private(set) var knownTypes = GrowingTable<Unmanaged<RuntimeType>>()
  @exclusivity(unchecked) package private(set) var arrayLayouts: [Layout] = []
  @exclusivity(unchecked) private(set) var refConstants = GrowingTable<AnyObject?>() { didSet { noteTables() } }
  /// The entries of the codes, by number, for the machine.
  @exclusivity(unchecked) private(set) var entries = GrowingTable<UnsafeMutablePointer<CodeEntry>>() { didSet { noteTables() } }
  @exclusivity(unchecked) private(set) var rawConstants = GrowingTable<Int>() { didSet { noteTables() } }
  /// Where the loop of the machine finds these.
  var loop: UnsafeMutablePointer<MachineLoop>? { didSet { noteTables() } }
  /// The variables whose registers are at the bottom of the stack, by number.
  package var globals: [Global] = []
  /// Where their registers end.
  package var globalEnd = Place(raw: 0, ref: 0)

  /// Who makes the code that is first asked for while a lesson runs, and whether it still owes some that has a number.
  package weak var maker: (any CodeMaker)?
  package var owesCode = false

  private var typeNumbers: [ObjectIdentifier: Int] = [:]
  private var layoutNumbers: [Layout: Int] = [:]
  private var constantNumbers: [Int: Int] = [:]
  /// By the bytes: strings that are equal as text may be written in different ways.
  private var stringNumbers: [[UInt8]: Int] = [:]

  package struct Global {
    package var name: String
    package var type: RuntimeType
    package var place: Place
  }

  package init() {}

  private func noteTables() { loop?.pointee.tables = tables }

  var tables: MachineTables {
    MachineTables(entries: entries.start, rawConstants: rawConstants.start, refConstants: refConstants.start.words)
  }

  deinit {
    entries.deallocate()
    rawConstants.deallocate()
    refConstants.deallocate()
    for index in 0..<natives.count { natives[index].release() }
    natives.deallocate()
    knownTypes.deallocate()
  }

  package func newCode(_ name: String) -> Code {
    let code = Code(name, number: codes.count)
    codes.append(code)
    entries.append(code.entry)
    return code
  }

  /// New code in the place of another, which nothing runs.
  package func renewCode(_ number: Int) -> Code {
    let code = Code(codes[number].name, number: number)
    codes[number] = code
    entries[number] = code.entry
    return code
  }

  package func add(_ instance: NativeInstance) -> Int {
    natives.append(.passRetained(instance))
    return natives.count - 1
  }

  package func declareGlobal(_ name: String, _ type: RuntimeType) -> Place {
    let place = globalEnd
    globals.append(Global(name: name, type: type, place: place))
    globalEnd = Place(raw: place.raw + type.layout.raws, ref: place.ref + type.layout.refs)
    return place
  }

  // MARK: Numbers

  package func constant(raw: Int) -> Int {
    if let known = constantNumbers[raw] { return known }
    constantNumbers[raw] = rawConstants.count
    rawConstants.append(raw)
    return rawConstants.count - 1
  }

  package func constant(object: AnyObject) -> Int {
    refConstants.append(object)
    return refConstants.count - 1
  }

  package func constant(string: String) -> Int {
    let bytes = Array(string.utf8)
    if let known = stringNumbers[bytes] { return known }
    stringNumbers[bytes] = refConstants.count
    refConstants.append(StringObject(string))
    return refConstants.count - 1
  }

  package func layoutNumber(_ layout: Layout) -> Int {
    let key = Layout(raws: layout.raws, refs: layout.refs)
    if let known = layoutNumbers[key] { return known }
    layoutNumbers[key] = arrayLayouts.count
    arrayLayouts.append(key)
    return arrayLayouts.count - 1
  }

  package func number(of type: RuntimeType) -> Int {
    if let known = typeNumbers[ObjectIdentifier(type)] { return known }
    typeNumbers[ObjectIdentifier(type)] = runtimeTypes.count
    runtimeTypes.append(type)
    knownTypes.append(.passUnretained(type))
    return runtimeTypes.count - 1
  }
}

/// The compiler, as far as running code needs it. What it throws is a `RuntimeError`.
package protocol CodeMaker: AnyObject {
  /// Makes all code that has a number and no instructions yet.
  func makeOwedCode() throws

  /// The number of the code for the member of a protocol with a number, used on a value of the type.
  func code(dynamic member: Int, for type: RuntimeType) throws -> Int
}
