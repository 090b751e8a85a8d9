/// Makes the code of one function body for one list of type arguments.
///
/// Registers are handed out like a stack: a variable keeps its registers until its scope ends, a temporary until the
/// statement ends. Arguments are written where the callee's first registers will be, its *window*; the result comes back
/// there, behind the inout parameters, which stay in place.
final class FunctionCompiler {
  let program: Program
  let code: Code
  var substitution: Substitution
  var core: CoreTypes { program.core }

  /// The first free registers, the highest ever used, and the highest used in this statement.
  var top = Place(raw: 0, ref: 0)
  var high = Place(raw: 0, ref: 0)
  var statementHigh = 0
  var storage: [ObjectIdentifier: Storage] = [:]
  var span = Span.none
  var loops: [LoopLabels] = []
  /// The bodies of `defer`s that are open, the outermost first.
  var deferred: [Deferred] = []
  /// Landing pads around, the outermost first; all that the function has; and code that waits to be put behind the rest.
  var handlers: [ErrorHandler] = []
  var allHandlers: [ErrorHandler] = []
  var outOfLine: [() throws -> Void] = []
  /// The last instruction that can throw.
  var lastThrowing = -1
  /// Where to go when a link of an optional chain is nil.
  var chainExits: [Label] = []
  var body: FunctionBody?
  /// Inout parameters that closures capture, with their boxes; in an initialiser, `self`.
  var boxedInouts: [(box: Int, place: Place, layout: Layout)] = []
  /// Where an initialiser's `self` is when it is left.
  var selfPlace: Place?
  var isTopLevel = false
  /// The function whose code this is, and what is written out within it.
  var outermost: FunctionBody?
  var inlining: Inlining?
  var inliningStack: [FunctionBody] = []
  var inliningDepth = 0
  var inlinedClosures: [ObjectIdentifier: InlinedClosure] = [:]
  /// Kept alive: `storage` knows variables by identity.
  var borrowedVariables: [Variable] = []

  enum Storage {
    case registers(Place)
    case box(ref: Int)
    case global(Place)
  }

  struct LoopLabels {
    var label: String?
    var exit: Label
    var next: Label?
    /// How many `defer`s were open outside.
    var deferredCount: Int
    /// For a switch: where `fallthrough` leads, if there is another case.
    var following: Label??

    /// Whether a `break` without a label leaves it.
    var isBreakable: Bool { next != nil || following != nil }
  }

  final class Label {
    var target: Int?
    var uses: [Int] = []
  }

  /// A value in registers. What is owned may be moved away.
  struct Operand {
    var place: Place
    var isOwned: Bool
  }

  init(_ program: Program, _ code: Code, _ substitution: Substitution) {
    self.program = program
    self.code = code
    self.substitution = substitution
  }

  // MARK: Types

  func concrete(_ type: Type) -> Type {
    let known = type.substituting(substitution)
    return core.hasOpaqueResults ? known.revealed : known
  }
  func layout(_ type: Type) -> Layout { program.layouts.layout(of: concrete(type)) }
  func runtimeType(_ type: Type) -> RuntimeType { program.runtimeType(concrete(type)) }

  func substituting(_ other: Substitution) -> Substitution { other.mapValues { concrete($0) } }

  /// What the type parameters of a function stand for, those of the functions around it among them.
  func substituting(_ other: Substitution, in body: FunctionBody) -> Substitution {
    let own = substituting(other)
    return body.parent == nil || substitution.isEmpty ? own : substitution.merging(own) { $1 }
  }

  // MARK: Registers

  func allocate(_ layout: Layout) throws -> Place {
    let place = top
    top = Place(raw: top.raw + layout.raws, ref: top.ref + layout.refs)
    try noteHigh(top)
    return place
  }

  func noteHigh(_ place: Place) throws {
    high = Place(raw: max(high.raw, place.raw), ref: max(high.ref, place.ref))
    statementHigh = max(statementHigh, place.ref)
    if high.raw > 60_000 || high.ref > 60_000 {
      throw CheckFailure(error: .unsupported(.manyValues), span: span)
    }
  }

  /// Runs an action and frees the registers that it allocated.
  func temporarily<Result>(_ action: () throws -> Result) rethrows -> Result {
    let saved = top
    defer { top = saved }
    return try action()
  }

  // MARK: Instructions

  @discardableResult
  func emit(_ operation: Instruction.Operation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) -> Int {
    code.instructions.append(Instruction(operation, a, b, c))
    code.spans.append(span)
    return code.instructions.count - 1
  }

  @discardableResult
  func emit(_ operation: Instruction.Operation, _ a: Int = 0, wide: Int) -> Int {
    code.instructions.append(Instruction(operation, a, wide: wide))
    code.spans.append(span)
    return code.instructions.count - 1
  }

  func jump(_ operation: Instruction.Operation, _ a: Int = 0, to label: Label) {
    label.uses.append(emit(operation, a, wide: label.target ?? 0))
  }

  /// A comparison and jump in two words, the target in the second.
  func compareAndJump(_ operation: Instruction.Operation, _ a: Int, _ b: Int, to label: Label) {
    emit(operation, a, b)
    label.uses.append(emit(.operands, wide: label.target ?? 0))
  }

  func place(_ label: Label) {
    label.target = code.instructions.count
  }

  private func patch(_ label: Label) {
    guard let target = label.target else { return }
    for use in label.uses {
      let old = code.instructions[use]
      // A jump back costs as much fuel as there are instructions in the loop.
      let length = min(max(1, use - target), 0xFFFF)
      let isCharged = old.operation == .jumpBack || old.operation == .operands && target <= use
      code.instructions[use] = Instruction(old.operation, isCharged ? length : Int(old.a), wide: target)
      if use > 0, code.instructions[use - 1].operation == .advanceOrPass { code.instructions[use - 1].c = UInt16(length) }
    }
  }

  /// Lets jumps that lead to jumps go where those go.
  private func shortenJumps() {
    for index in code.instructions.indices {
      let operation = code.instructions[index].operation
      guard operation == .jumpIf || operation == .jumpUnless || operation == .jump else { continue }
      var target = code.instructions[index].wide
      while target > index, code.instructions.indices.contains(target), code.instructions[target].operation == .jump,
            code.instructions[target].wide > target { target = code.instructions[target].wide }
      let jump = code.instructions[index]
      code.instructions[index] = Instruction(jump.operation, Int(jump.a), wide: target)
    }
  }

  var labels: [Label] = []

  func newLabel() -> Label {
    let label = Label()
    labels.append(label)
    return label
  }

  @discardableResult
  func within<Result>(_ place: Span, _ action: () throws -> Result) rethrows -> Result {
    let saved = span
    if place != .none { span = place }
    defer { span = saved }
    return try action()
  }

  // MARK: Moving values

  func move(_ operand: Operand, to target: Place, _ layout: Layout) {
    if operand.place == target { return }
    if layout.raws > 2 { emit(.moveRaws, target.raw, operand.place.raw, layout.raws) }
    else { for i in 0..<layout.raws where target.raw != operand.place.raw { emit(.moveRaw, target.raw + i, operand.place.raw + i) } }
    for i in 0..<layout.refs where target.ref != operand.place.ref {
      emit(operand.isOwned ? .moveRef : .copyRef, target.ref + i, operand.place.ref + i)
    }
  }

  // MARK: Bodies

  func compile(_ body: FunctionBody) throws {
    self.body = body
    outermost = body
    span = body.span
    let shape = WindowShape(
      body.parameters.enumerated().map { (layout($1.type), body.inoutParameters.contains($0)) })
    code.entry.pointee.inoutRaws = shape.inoutEnd.raw
    code.entry.pointee.inoutRefs = shape.inoutEnd.ref
    for (variable, place) in zip(body.parameters, shape.places) {
      storage[ObjectIdentifier(variable)] = .registers(place)
    }
    top = shape.end
    code.entry.pointee.parameterRaws = top.raw
    code.entry.pointee.parameterRefs = top.ref
    for variable in body.captures { try bindCapture(variable) }
    for (variable, _) in body.copiedCaptures { try bindCapture(variable) }
    try noteHigh(top)
    for (index, variable) in body.parameters.enumerated() { try box(variable, isInout: body.inoutParameters.contains(index)) }
    let result = resultLayout(body)
    code.entry.pointee.resultRaws = result.raws
    code.entry.pointee.resultRefs = result.refs
    try noteHigh(Place(raw: code.entry.pointee.inoutRaws + result.raws, ref: code.entry.pointee.inoutRefs + result.refs))
    if let made = body.initializes, made.isClass { try compileClassInitializer(body, made) }
    else if let made = body.initializes, made.endsItsValues { try compileInitializer(body, ofInstance: made) }
    else if let made = body.initializes { try compileInitializer(body, made) } else {
      if boxedInouts.isEmpty {
        try statements(body.statements)
      } else {
        try guarded {
          try statements(body.statements)
        } landing: { [unowned self] error in
          takeBack()
          resume(error)
        }
      }
      finish(Place(raw: shape.inoutEnd.raw, ref: shape.inoutEnd.ref))
      code.order = order(of: body)
    }
    try finishCode()
  }

  func resultLayout(_ body: FunctionBody) -> Layout {
    if let made = body.initializes { return layout(body.isFailable ? core.optional(made) : made) }
    return layout(body.result)
  }

  func finishCode() throws {
    while let next = outOfLine.popLast() { try next() }
    setHandlers()
    for label in labels { patch(label) }
    shortenJumps()
    code.entry.pointee.rawFrame = high.raw + 1
    code.entry.pointee.refFrame = high.ref
    code.seal()
  }

  private func bindCapture(_ variable: Variable) throws {
    if variable.needsBox {
      storage[ObjectIdentifier(variable)] = .box(ref: try allocate(.ref).ref)
    } else {
      storage[ObjectIdentifier(variable)] = .registers(try allocate(layout(variable.type)))
    }
  }

  /// A parameter that a closure captures and something changes moves into a box; an inout one comes back at the end.
  private func box(_ variable: Variable, isInout: Bool) throws {
    guard variable.needsBox, case .registers(let place)? = storage[ObjectIdentifier(variable)] else { return }
    let box = try allocate(.ref).ref, layout = layout(variable.type)
    try makeBox(box, Operand(place: place, isOwned: true), layout)
    storage[ObjectIdentifier(variable)] = .box(ref: box)
    if isInout { boxedInouts.append((box, place, layout)) }
  }

  /// Moves inout values that lived in boxes to where the caller looks for them.
  func takeBack() {
    for (box, place, layout) in boxedInouts {
      for i in 0..<layout.raws { emit(.boxRaw, place.raw + i, box, i) }
      for i in 0..<layout.refs { emit(.takeBoxRef, place.ref + i, box, i) }
    }
  }

  func finish(_ result: Place) {
    takeBack()
    if program.runsDeinitializers {
      endInReverse(from: code.entry.pointee.inoutRefs, except: result.ref..<result.ref + code.entry.pointee.resultRefs)
    }
    emit(.finish, result.raw, result.ref)
  }

  func makeBox(_ box: Int, _ value: Operand?, _ layout: Layout) throws {
    emit(.makeBox, box, layout.raws, layout.refs)
    guard let value else { return }
    try store(value, inBox: box, layout)
  }

  /// - Parameter place: Where the value is among the words of the box.
  func store(_ value: Operand, inBox box: Int, at place: Place = Place(raw: 0, ref: 0), _ layout: Layout) throws {
    for i in 0..<layout.raws { emit(.setBoxRaw, box, value.place.raw + i, place.raw + i) }
    for i in 0..<layout.refs {
      var source = value.place.ref + i
      if !value.isOwned {
        let copy = try allocate(.ref).ref
        emit(.copyRef, copy, source)
        source = copy
      }
      emit(.setBoxRef, box, source, place.ref + i)
    }
  }

  private func compileInitializer(_ body: FunctionBody, _ made: Type) throws {
    guard case .nominal(let declaration, let arguments) = concrete(made) else { return }
    let layout = program.layouts.layout(of: concrete(made))
    let own = try allocate(layout)
    let types = program.layouts.storedTypes(declaration, arguments)
    let offsets = program.layouts.offsets(types)
    selfPlace = own
    if let variable = body.selfVariable { storage[ObjectIdentifier(variable)] = .registers(own) }
    if body.isMemberwise {
      var next = body.parameters.makeIterator()
      for (property, offset) in zip(declaration.stored, offsets) {
        let target = own.offset(by: offset)
        if property.isLet, let initial = property.initial { try generate(initial, into: target) }
        else if let parameter = next.next(), case .registers(let place)? = storage[ObjectIdentifier(parameter)] {
          move(Operand(place: place, isOwned: true), to: target, self.layout(property.type))
        }
        if property.strength != nil { weaken(target.ref) }
      }
    } else {
      for (property, offset) in zip(declaration.stored, offsets) {
        if !body.givenProperties.contains(property.name), let initial = property.initial { try temporarily { try generate(initial, into: own.offset(by: offset)) } }
        if property.strength != nil { weaken(own.ref + offset.ref) }
      }
      // Closures that capture it find it in a box.
      if let variable = body.selfVariable { try box(variable, isInout: true) }
      try statements(body.statements)
    }
    try returnSelf(body, own, layout)
  }

  /// Leaves an initialiser with the value that it made.
  func returnSelf(_ body: FunctionBody, _ own: Place, _ layout: Layout) throws {
    takeBack()
    // The root class's initialiser is the last that has something to fill.
    if let made = body.initializes, made.isClass && body.delegation == nil || made.endsItsValues { emit(.completeInstance, own.ref) }
    if body.isFailable, layout.certainRef == nil {
      let result = try allocate(Layout(raws: layout.raws + 1, refs: layout.refs))
      emit(.loadInt, result.raw, wide: 1)
      move(Operand(place: own, isOwned: true), to: Place(raw: result.raw + 1, ref: result.ref), layout)
      emit(.finish, result.raw, result.ref)
    } else {
      emit(.finish, own.raw, own.ref)
    }
  }
}

extension Variable {
  /// Whether it lives outside the registers, where closures that outlive its scope can reach it.
  var needsBox: Bool { isCaptured && (!isLet || !isInitialized) }
}

/// Where the parameters of a function begin in its window: inout ones first, since they outlast the call.
struct WindowShape {
  var places: [Place]
  var inoutEnd: Place
  var end: Place

  init(_ parameters: [(layout: Layout, isInout: Bool)]) {
    var next = Place(raw: 0, ref: 0)
    places = Array(repeating: next, count: parameters.count)
    func assign(_ wanted: Bool, _ places: inout [Place]) {
      for (index, parameter) in parameters.enumerated() where parameter.isInout == wanted {
        places[index] = next
        next = Place(raw: next.raw + parameter.layout.raws, ref: next.ref + parameter.layout.refs)
      }
    }
    var all = places
    assign(true, &all)
    inoutEnd = next
    assign(false, &all)
    places = all
    end = next
  }
}
