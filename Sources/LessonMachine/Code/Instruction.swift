import CMachine

/// One step of the machine; what its operations do stands in `CMachine`, with the loop that executes them.
package typealias Instruction = MachineInstruction

extension MachineInstruction {
  package typealias Operation = Opcode

  package init(_ operation: Operation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
    self.init(operation: operation, a: UInt16(truncatingIfNeeded: a), b: UInt16(truncatingIfNeeded: b), c: UInt16(truncatingIfNeeded: c))
  }

  /// With one 32-bit operand in `b` and `c`.
  package init(_ operation: Operation, _ a: Int = 0, wide: Int) {
    self.init(operation, a, wide & 0xFFFF, (wide >> 16) & 0xFFFF)
  }

  package var wide: Int { Int(Int32(bitPattern: UInt32(b) | UInt32(c) << 16)) }
}

extension Opcode {
  /// Whether no ref is read or written, but for clearing it.
  var concernsOnlyRaws: Bool {
    switch self {
    case .loadInt, .loadRaw, .moveRaw, .moveRaws, .clearRefs, .globalRaw, .checkedGlobalRaw, .checkGlobal, .finish, .finishRaw, .fault, .operands,
         .characterTest: true
    case .jumpIfNil: false
    default: (Self.addInt.rawValue...Self.enterRange.rawValue).contains(rawValue)
    }
  }
}

/// What `tableInsert` does about a key that is there already.
package enum TableInsertion: UInt16 {
  /// A dictionary takes the new value.
  case replacing
  /// A set keeps its element.
  case keeping
  /// In the literal of a dictionary it is an error.
  case refusing
}

/// What `textAffix` is asked about.
package struct TextAffix: OptionSet {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The text is a part of a string.
  package static let ofPart = TextAffix(rawValue: 1)
  /// What it begins or ends with is.
  package static let isPart = TextAffix(rawValue: 2)
  package static let atEnd = TextAffix(rawValue: 4)
}

/// What `tableEntry` reads of an entry.
package enum TablePart: UInt16 {
  case whole, key, value
}

/// Faults that instructions name by number.
package enum Fault: Int {
  case nilUnwrapped, overflow
}
