import CMachine
import Foundation

/// Runs code: a loop over instructions, with two stacks of registers and one of frames.
///
/// A call of a lesson's function by a lesson's function does not recurse in the host; a native function that calls a
/// closure starts the loop anew, and counts for the depth like a call. Fuel is counted down at calls and at backward
/// jumps; when a slice of it is used up, the machine looks whether the lesson was cancelled or has had its share.
public final class Machine {
  static let rawCapacity = 8_000_000
  static let refCapacity = 4_000_000
  /// More raws than any frame has.
  static let longestFrame = 65_536
  /// Steps between two looks at the clock of the outside world.
  package static let slice = 20_000
  /// What takes as long as that many instructions: a call of a native function, and making an object.
  package static let nativeFuel = 20, objectFuel = 20
  /// Announced bytes between two looks at what the process holds.
  private static let memorySlice = 64 << 20

  package let image: Image
  package let raws: UnsafeMutablePointer<Int>
  package let refs: UnsafeMutablePointer<AnyObject?>
  /// Callers, of all loops that run within each other.
  let frames: UnsafeMutablePointer<MachineFrame>
  /// The state of the loop.
  let loop: UnsafeMutablePointer<MachineLoop>
  /// Host calls within host calls: each takes a good part of the host's stack.
  var hostDepth = 0
  /// Which globals have a value, by their numbers.
  @exclusivity(unchecked) var initialized = GrowingTable<Bool>() { didSet { noteInitialized() } }
  public let limits: Limits
  var fuelLeft = 0
  /// Bytes that the lesson's objects take, while none of its code runs.
  var held = 0
  /// Bytes that functions of the host were about to take since the process was last measured, and what it held when the
  /// block began.
  private var announced = 0
  private var processBytes = 0
  var blockFuel = 0
  @exclusivity(unchecked) public var cancellation = Cancellation()
  public var output = OutputRecord()
  /// What the host attached for its native functions, random numbers among it.
  public var hostContext: AnyObject?
  /// The frame in which a native function was called, for the place of its error.
  var faultSpan = Span.none
  /// The registers in use by the frames that are suspended in host calls.
  @exclusivity(unchecked) package var rawTop: UnsafeMutablePointer<Int>
  @exclusivity(unchecked) package var refTop: UnsafeMutablePointer<AnyObject?>

  /// What is done once, before the first machine.
  private static let prepareProcess: Void = {
    keep_freed_memory()
    ReferenceCounts.find()
  }()

  package init(image: Image, limits: Limits) {
    Self.prepareProcess
    self.image = image
    self.limits = limits
    raws = .allocate(capacity: Self.rawCapacity)
    frames = .allocate(capacity: max(1, limits.depth))
    // Zero is nil.
    refs = ZeroPages.allocate(AnyObject?.self, capacity: Self.refCapacity)
    rawTop = raws
    refTop = refs
    loop = .allocate(capacity: 1)
    loop.initialize(to: MachineLoop(
      position: MachineFrame(entry: Self.nowhere, next: Self.nothing, rawBase: raws, refBase: refs.words), sliceLeft: Self.slice,
      top: frames, bottom: frames, end: frames + max(0, limits.depth), lastRawBase: raws + (Self.rawCapacity - Self.longestFrame),
      highestRef: refs.words, globalRaws: raws, globalRefs: refs.words, initialized: initialized.start, initializedCount: 0,
      tables: image.tables, asciiTests: CharacterTest.ascii, instanceClass: Self.address(of: InstanceObject.self),
      existentialClass: Self.address(of: ExistentialObject.self), dying: instances.dyingCount, target: nil))
    image.loop = loop
  }

  /// The position before any code has run.
  private static let nowhere: UnsafeMutablePointer<CodeEntry> = {
    let entry = UnsafeMutablePointer<CodeEntry>.allocate(capacity: 1)
    entry.initialize(to: CodeEntry(number: -1))
    return entry
  }()
  private static let nothing: UnsafeMutablePointer<Instruction> = {
    let stop = UnsafeMutablePointer<Instruction>.allocate(capacity: 1)
    stop.initialize(to: Instruction(.stop))
    return stop
  }()

  /// What the objects of a class begin with.
  private static func address(of objects: AnyClass) -> UnsafeRawPointer { unsafeBitCast(objects, to: UnsafeRawPointer.self) }

  private func noteInitialized() {
    loop.pointee.initialized = UnsafePointer(initialized.start)
    loop.pointee.initializedCount = initialized.count
  }

  @inline(__always)
  var frameCount: Int {
    get { loop.pointee.top - frames }
    set { loop.pointee.top = frames + newValue }
  }

  @inline(__always)
  package var sliceLeft: Int {
    get { loop.pointee.sliceLeft }
    set { loop.pointee.sliceLeft = newValue }
  }

  /// From this one on refs are nil.
  package var highestRef: Int {
    get { loop.pointee.highestRef - refs.words }
    set { loop.pointee.highestRef = refs.words + newValue }
  }

  /// Everything that is an instance of a class.
  package let instances = InstanceList()

  deinit {
    instances.takeApart()
    for index in 0..<highestRef where refs[index] != nil { refs[index] = nil }
    raws.deallocate()
    initialized.deallocate()
    frames.deallocate()
    image.loop = nil
    loop.deallocate()
    ZeroPages.deallocate(refs, capacity: Self.refCapacity)
  }

  /// The strings of one ASCII character, once one was asked for.
  var characterTexts: [StringObject] = []
  /// The block that runs: its code has no number.
  package var runningBlock: Code?
  // MARK: Charges

  package func charge(_ work: Int) throws {
    sliceLeft -= max(0, work)
    if sliceLeft <= 0 { try refill() }
  }

  /// Says that so many bytes are about to be taken.
  ///
  /// Objects count themselves. What they do not know of, such as what a function of the host takes while it works, is
  /// seen in what the whole process has grown by.
  package func charge(memory bytes: Int) throws {
    if bytes > limits.memory - Heap.current.pointee.bytes { throw RuntimeError.outOfMemory(limit: limits.memory) }
    announced += max(0, bytes)
    if announced > Self.memorySlice {
      announced = 0
      if Memory.residentBytes() - processBytes > limits.memory { throw RuntimeError.outOfMemory(limit: limits.memory) }
    }
  }

  package func poll() throws {
    if cancellation.isCancelled { throw RuntimeError.cancelled }
  }

  @inline(never)
  package func refill() throws {
    if cancellation.isCancelled { throw RuntimeError.cancelled }
    fuelLeft -= Self.slice - sliceLeft
    sliceLeft = min(Self.slice, max(1, fuelLeft))
    if fuelLeft <= 0 { throw RuntimeError.outOfFuel(limit: blockFuel) }
    if Heap.current.pointee.bytes > limits.memory { throw RuntimeError.outOfMemory(limit: limits.memory) }
  }

  // MARK: Entering

  /// Lets this thread count what the lesson's objects take.
  package func entering<Result>(_ action: () throws -> Result) rethrows -> Result {
    let heap = Heap.current, outer = heap.pointee.bytes
    heap.pointee.bytes = held
    defer { (held, heap.pointee.bytes) = (heap.pointee.bytes, outer) }
    return try action()
  }

  /// Runs the code of a block in the frame of the globals.
  package func run(block code: Code, fuel: Int) throws {
    try entering { try runEntered(code, fuel) }
  }

  private func runEntered(_ code: Code, _ fuel: Int) throws {
    processBytes = Memory.residentBytes()
    announced = 0
    blockFuel = fuel
    fuelLeft = fuel
    sliceLeft = min(Self.slice, fuel)
    frameCount = 0
    hostDepth = 0
    rawTop = raws
    refTop = refs
    highestRef = max(highestRef, code.entry.pointee.refFrame)
    // Temporaries of the block are behind the globals.
    defer { releaseRefs(from: image.globalEnd.ref) }
    runningBlock = code
    do {
      try execute(code.entry, raws, refs)
    } catch let thrown as ThrownError {
      let (place, calls) = trace(thrown)
      throw RuntimeFault(error: .uncaught(describe(thrown)), span: place, calls: calls)
    }
  }

  /// Calls code from the host: writes the arguments, runs it, reads the result.
  package func call<Result>(code number: Int, arguments: (Raws, Refs) throws -> Void, captured: ClosureObject?,
                            result: (ValueWords) throws -> Result) throws -> Result {
    try entering(code: number) { entry in
      let rawBase = rawTop, refBase = refTop
      try charge(Self.nativeFuel)
      try arguments(rawBase, refBase)
      if let captured { pushCaptures(captured, rawBase, refBase, entry) }
      try execute(entry, rawBase, refBase)
      let words = ValueWords(raws: rawBase + entry.pointee.inoutRaws, refs: refBase + entry.pointee.inoutRefs)
      let value = try result(words)
      clearRefs(words.refs, entry.pointee.resultRefs)
      return value
    }
  }

  /// Does something with a code whose frame begins at `rawTop` and `refTop`.
  func entering<Result>(code number: Int, _ action: (UnsafeMutablePointer<CodeEntry>) throws -> Result) throws -> Result {
    if image.owesCode { try image.maker?.makeOwedCode() }
    let entry = image.entries[number]
    let (savedRaw, savedRef, savedFrames) = (rawTop, refTop, frameCount)
    hostDepth += 1
    defer {
      hostDepth -= 1
      (rawTop, refTop, frameCount) = (savedRaw, savedRef, savedFrames)
    }
    let depth = frameCount + hostDepth
    if depth > limits.depth || Stack.room < 0 { throw RuntimeError.tooDeep(limit: min(depth, limits.depth)) }
    try checkRoom(rawTop, refTop, entry)
    return try action(entry)
  }

  package func call<Result>(_ closure: ClosureObject, arguments: (Raws, Refs) throws -> Void,
                            result: (ValueWords) throws -> Result) throws -> Result {
    try call(code: closure.code, arguments: arguments, captured: closure, result: result)
  }

  package func callDescription(_ code: Int, _ words: ValueWords, _ type: RuntimeType) throws -> String {
    try call(code: code, arguments: { words.copy(to: ValueWords(raws: $0, refs: $1), type.layout) }, captured: nil) {
      ($0.ref as? StringObject)?.value ?? ""
    }
  }

  package func callComparison(_ code: Int, _ a: ValueWords, _ b: ValueWords, _ type: RuntimeType) throws -> Bool {
    try call(code: code, arguments: { raws, refs in
      a.copy(to: ValueWords(raws: raws, refs: refs), type.layout)
      b.copy(to: ValueWords(raws: raws + type.layout.raws, refs: refs + type.layout.refs), type.layout)
    }, captured: nil) { $0.raw != 0 }
  }

  /// Calls a lesson's `hash(into:)`; gives what it makes of the hasher.
  package func callHash(_ code: Int, _ words: ValueWords, _ type: RuntimeType, _ state: Int) throws -> Int {
    try call(code: code, arguments: { raws, refs in
      // The hasher is inout: it stands before `self` and stays in place, so that the result is behind it.
      raws.pointee = state
      words.copy(to: ValueWords(raws: raws + 1, refs: refs), type.layout)
    }, captured: nil) { $0.raws[-1] }
  }

  func pushCaptures(_ closure: ClosureObject, _ rawBase: UnsafeMutablePointer<Int>, _ refBase: UnsafeMutablePointer<AnyObject?>,
                    _ entry: UnsafeMutablePointer<CodeEntry>) {
    let rawTarget = rawBase + entry.pointee.parameterRaws, refTarget = refBase + entry.pointee.parameterRefs
    for i in 0..<closure.rawCount { rawTarget[i] = closure.raws[i] }
    for i in 0..<closure.refCount { (refTarget + i).assign(closure.refs + i) }
  }

  package func checkRoom(_ rawBase: UnsafeMutablePointer<Int>, _ refBase: UnsafeMutablePointer<AnyObject?>,
                 _ entry: UnsafeMutablePointer<CodeEntry>) throws {
    let highRef = refBase - refs + entry.pointee.refFrame
    guard rawBase <= loop.pointee.lastRawBase, highRef < Self.refCapacity else {
      throw RuntimeError.tooDeep(limit: limits.depth)
    }
    if highRef > highestRef { highestRef = highRef }
  }

  package func releaseRefs(from first: Int) {
    for index in first..<max(first, highestRef) { (refs + index).clear() }
    highestRef = min(highestRef, first)
  }
}
