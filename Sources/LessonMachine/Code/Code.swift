import CMachine

/// The compiled form of a function or block.
package final class Code {
  package let name: String
  package var instructions: [Instruction] = []
  /// For each instruction the place that a fault in it has.
  package var spans: [Span] = []
  /// Where errors go, inner handlers first.
  package var handlers: [Handler] = []
  /// What it does, if it orders two values by their numbers.
  package var order: Order?
  /// Calls whose code stands where they were made, the innermost first.
  package var inlinedCalls: [InlinedCall] = []
  /// What the machine reads; complete once the code is sealed.
  package let entry: UnsafeMutablePointer<CodeEntry>

  package init(_ name: String, number: Int) {
    self.name = name
    entry = .allocate(capacity: 1)
    entry.initialize(to: CodeEntry(number: number))
  }

  package func seal() {
    if entry.pointee.refFrame == 0, entry.pointee.resultRaws == 1 {
      for index in instructions.indices where instructions[index].operation == .finish {
        instructions[index] = Instruction(.finishRaw, Int(instructions[index].a), 0, entry.pointee.inoutRaws)
      }
    }
    let memory = UnsafeMutablePointer<Instruction>.allocate(capacity: instructions.count + 1)
    memory.initialize(from: instructions, count: instructions.count)
    (memory + instructions.count).initialize(to: Instruction(.stop))
    entry.pointee.start = memory
    // Straight through the code; a turn of a loop in it is counted where it jumps back, and branches leave half of it out.
    entry.pointee.fuel = 1 + min(instructions.count / 2, Machine.slice / 2)
    entry.pointee.usesRefs = !instructions.allSatisfy(\.operation.concernsOnlyRaws)
  }

  deinit {
    entry.pointee.start?.deallocate()
    entry.deallocate()
  }
}

/// A call whose code stands where it was made: which instructions it became, and where it was written.
package struct InlinedCall {
  package var instructions: Range<Int>
  /// The function that was called.
  package var name: String
  package var span: Span

  package init(instructions: Range<Int>, name: String, span: Span) {
    self.instructions = instructions
    self.name = name
    self.span = span
  }
}

/// Where an error goes that comes out of some of a code's instructions.
package struct Handler {
  package var instructions: Range<Int>
  package var target: Int
  /// The ref register that receives it; those from there on belong to nothing that is still needed.
  package var error: Int

  package init(instructions: Range<Int>, target: Int, error: Int) {
    self.instructions = instructions
    self.target = target
    self.error = error
  }
}

/// The part of a code that calls need, as plain words: the loop touches nothing that counts references.
package typealias CodeEntry = MachineCodeEntry

extension MachineCodeEntry {
  package init(number: Int) {
    self.init()
    self.number = number
    usesRefs = true
    fuel = 1
  }
}
