/// One step of the machine: an operation and three 16-bit operands, eight bytes in all.
///
/// Registers are counted from the frame's first raw and first ref. Jump targets are absolute indices of instructions, in
/// the low and high half of `b` and `c`. A two-word operation keeps further operands in the instruction behind it.
package struct Instruction {
  package var operation: Operation
  package var a: UInt16
  package var b: UInt16
  package var c: UInt16

  package init(_ operation: Operation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
    self.operation = operation
    self.a = UInt16(truncatingIfNeeded: a)
    self.b = UInt16(truncatingIfNeeded: b)
    self.c = UInt16(truncatingIfNeeded: c)
  }

  /// With one 32-bit operand in `b` and `c`.
  package init(_ operation: Operation, _ a: Int = 0, wide: Int) {
    self.init(operation, a, wide & 0xFFFF, (wide >> 16) & 0xFFFF)
  }

  package var wide: Int { Int(Int32(bitPattern: UInt32(b) | UInt32(c) << 16)) }

  package var signed: Int { Int(Int16(bitPattern: b)) }

  package enum Operation: UInt16 {
    // Constants and moves. r is a raw register, q a ref register.
    case loadInt            // r[a] = wide
    case loadRaw            // r[a] = raws[wide]
    case loadRef            // q[a] = refs[wide]
    case moveRaw            // r[a] = r[b]
    case copyRef            // q[a] = q[b]
    case moveRef            // q[a] = q[b]; q[b] = nil
    case clearRefs          // q[a ..< a + b] = nil
    case moveRaws           // r[a ..< a + c] = r[b ..< b + c]
    // Globals, from inside functions.
    case globalRaw          // r[a] = globals[b]
    case checkedGlobalRaw   // r[a] = globals[b]; a fault unless the global with the number c has a value
    case globalRef          // q[a] = globals[b]
    case checkedGlobalRef   // the same; a fault if it is nil
    case takeGlobalRef      // q[a] = globals[b]; globals[b] = nil
    case setGlobalRaw       // globals[a] = r[b]
    case setGlobalRef       // globals[a] = q[b]; q[b] = nil
    case globalElementRaw   // r[a] = globals[b][r[c]]; a fault if the array was never set
    case setGlobalElementRaw // globals[a][r[b]] = r[c]; the same
    case setGlobalElementImmediate // globals[a][r[b]] = the signed c; the same
    case checkGlobal        // fault unless the global with the number wide has a value
    case jumpIfInitialized  // to wide, if the global with the number a has a value
    case markGlobal         // the global with the number wide has a value
    // Boxes: c counts within the box.
    case makeBox            // q[a] = a box of b raws and c refs
    case boxRaw             // r[a] = box q[b] raw c
    case boxRef             // q[a] = box q[b] ref c
    case takeBoxRef         // q[a] = box q[b] ref c; there nil
    case setBoxRaw          // box q[a] raw c = r[b]
    case makePayload        // q[a] = the payload of an indirect case, of b raws and c refs; filled and read like a box
    case setBoxRef          // box q[a] ref c = q[b]; q[b] = nil
    case makeInstance       // q[a] = an instance of the class with the number wide, with nothing in it
    case makeWeak           // q[a] = what tells whether the instance q[b] still exists; nil of nil
    case loadWeak           // q[a] = the instance that q[b] knows, or nil; if c is 1, in an existential
    case loadUnowned        // the same; a fault if it is gone
    case instanceType       // r[a] = the number of the class of the instance q[b]
    case completeInstance   // all of q[a] has a value
    case runDeinitializers  // for all instances that nothing refers to any more; a and b are the first free registers
    case requireRef         // a fault if q[a] is nil: what a variable holds is lent to an access
    // Integers.
    case addInt, subtractInt, multiplyInt, divideInt, remainderInt      // r[a] = r[b] op r[c]
    // With a constant: r[a] = r[b] op signed c
    case addIntImmediate, multiplyIntImmediate, divideIntImmediate, remainderIntImmediate
    case divideByPower, remainderByPower                                // the same by 2 to the power of c
    case minInt, maxInt, magnitudeInt
    case negateInt                                                      // r[a] = -r[b]
    case wrappingAdd, wrappingSubtract, wrappingMultiply
    case bitAnd, bitOr, bitXor, shiftLeft, shiftRight, bitNot
    case equalInt, notEqualInt, lessInt, lessEqualInt
    // 64-bit integers without a sign, as bit patterns.
    case addUnsigned, subtractUnsigned, multiplyUnsigned, divideUnsigned, remainderUnsigned
    case shiftRightUnsigned
    case lessUnsigned, lessEqualUnsigned
    // Integers of less than 64 bits: c is the width.
    case requireSigned, requireUnsigned     // fault with the sign b unless r[a] fits; without a sign a conversion failed
    case wrapSigned, wrapUnsigned           // r[a] = the low bits of r[b]
    // Doubles.
    case addDouble, subtractDouble, multiplyDouble, divideDouble
    case minDouble, maxDouble
    case negateDouble
    case equalDouble, notEqualDouble, lessDouble, lessEqualDouble
    // Floats.
    case addFloat, subtractFloat, multiplyFloat, divideFloat
    case negateFloat
    case equalFloat, notEqualFloat, lessFloat, lessEqualFloat
    case not
    case squareRoot
    case mathematics        // r[a] = function c of r[b]
    case doubleFromInt
    case intFromDouble
    case characterTest      // r[a] = whether the test c holds for r[b]
    case equalCharacter, notEqualCharacter, lessCharacter, lessEqualCharacter
    case strideInt, strideDouble, strideFloat   // r[a] = r[b] + r[c] * r[b + 2]: element c of the stride at b
    // Jumps.
    case jump               // to wide
    case jumpBack           // to wide; fuel a
    case advanceOrPass      // if r[a] < r[b]: r[a] += 1, to the target behind; fuel c
    case jumpIf             // if r[a] != 0
    case jumpUnless         // if r[a] == 0
    case jumpIfNil          // if q[a] == nil
    case jumpUnlessLessInt, jumpUnlessLessEqualInt, jumpUnlessEqualInt, jumpUnlessNotEqualInt   // r[a], r[b]; target behind
    case jumpUnlessLessDouble, jumpUnlessLessEqualDouble
    // r[a] and the signed b; target behind
    case jumpUnlessLessImmediate, jumpUnlessLessEqualImmediate, jumpUnlessEqualImmediate, jumpUnlessNotEqualImmediate
    case jumpUnlessGreaterImmediate, jumpUnlessGreaterEqualImmediate
    case jumpIfLessDouble, jumpIfLessEqualDouble
    // Back to where a loop begins, for fuel that stands before the target.
    case repeatIfLessInt, repeatIfLessEqualInt, repeatIfNotEqualInt
    case repeatIfLessImmediate, repeatIfLessEqualImmediate, repeatIfNotEqualImmediate
    case repeatIfGreaterImmediate, repeatIfGreaterEqualImmediate
    // Ranges.
    case checkRange         // fault unless r[a] <= r[b]
    case enterRange         // the same; if r[a] == r[b] to the target behind; r[b] -= 1
    // Calls: a is the raw window, b the ref window.
    case call               // function c
    case callNative         // native c
    case callClosure        // closure q[c]
    case callDynamic        // the member with the number c of the value in the existential at the ref of the next instruction
    case makeClosure        // q[a] = closure; captures at r[b], q[c]; behind: how many of each, then the function
    case finish             // result from r[a], q[b]
    case stop               // end of a block
    // Arrays.
    case makeArray          // q[a] = empty array of layout number b
    case appendRaw          // array q[a] += r[b]
    case appendElement      // array q[a] += r[b], q[c] (moved)
    case removeLastElement  // r[a], q[b] = the last element of the array in the next instruction, which loses it
    case swapElements       // q[a].swapAt(r[b], r[c])
    case arrayCount         // r[a] = count of q[b]
    case elementRaw         // r[a] = q[b][r[c]]
    case partPosition       // r[a] = where the element with the index r[b] of the part r[c...] is in its array
    case ownPart            // q[b], r[a...] = the part as the only one of its array
    case nestedElementRaw   // r[a] = q[b][r[c]][r[a of the next]]
    case setNestedElementRaw // q[a][r[b]][r[a of the next]] = r[c]
    case elementPart        // r[a...] = raws of q[b][r[c]]; behind: the first of them, how many
    case setElementPart     // raws of q[a][r[b]] = r[c...]; behind: the first of them, how many
    case elementRef         // q[a] = q[b][r[c]]
    case elementPartRef     // q[a] = the ref of q[b][r[c]] that the next instruction counts
    case element            // r[a], q[b] = array, index in the next instruction
    case setElementRaw      // q[a][r[b]] = r[c]
    case setElementImmediate // q[a][r[b]] = the signed c
    case setElement         // q[a][r[b]] = value at raw, ref of the next instruction (refs moved)
    case takeElement        // r[a], q[b] = array, index in the next instruction; refs moved out
    // Dictionaries and sets. Behind a table stand the registers of a key. Entries have numbers; 0 is none.
    case makeTable          // q[a] = empty table of type number wide
    case tableCount         // r[a] = count of q[b]
    case tableGet           // r[a], q[b] = optional value; behind: table, key
    case tableFind          // r[a] = entry in q[b]; behind: key
    case tableContains      // r[a] = whether q[b] has it; behind: key
    case tableTake          // r[a], q[b] = value, moved out, r[c] = entry; behind: table, key
    case tablePut           // q[a] = value at r[b], q[c] (moved); behind: entry, key
    case tableInsert        // q[a] = value at r[b], q[c] (moved); behind: key, then a TableInsertion
    case tableRemove        // q[a] without the key at r[b], q[c]
    case setInsert          // q[a] with the element at r[b], q[c]; behind: where (inserted, member) goes
    case tableNext          // r[a] = the entry of q[b] behind r[a]; if there is none to the target behind
    case tableEntry         // r[a], q[b] = a part of q[c]; behind: entry, then a TablePart
    // Text. A position is a byte and stands before the byte at which the text ends.
    case textBounds         // r[a], r[a + 1] = first and last position in q[b]
    case textAddress        // r[a] = where the bytes of q[b] are if each is a character; otherwise 0
    case nextCharacter      // r[a] = character of q[b] at position r[c], which advances; to the target behind at its end r[c + 1];
                            // r[c + 2] is the text's address
    case textAffix          // r[a] = whether the text at r[b], q[c] begins or ends with that of the next, whose c is a TextAffix
    case textCount          // r[a] = characters of q[b]
    case characterText      // q[a] = a string of the character r[b]
    case appendText         // q[a] += q[b]
    case appendCharacter    // q[a] += r[b]
    case concatenate        // q[a] = q[b] + q[c]
    case equalText, lessText                                            // r[a] = q[b] op q[c]
    // Values with a type.
    case erase              // q[a] = existential of type number wide in the next instruction; value at r[b], q[c]
    case openErased         // r[a], q[b] = the value in existential q[c]
    case takeErased         // the same, moved out if nothing else refers to it; q[c] = nil
    // Errors.
    case raise              // throw the error q[a]
    case resume             // throw on what q[a] holds since it landed here
    case takeError          // q[a] = the error that landed at q[b]
    case failTry            // stop: the error that landed at q[a] met a try!
    case keyPath            // value at r[a], q[b]; key path q[c]; behind: the root's place, and what to do
    case fault              // stop with fault number b, c
    case operands           // further operands of the instruction before

    /// Whether no ref is read or written, but for clearing it.
    var concernsOnlyRaws: Bool {
      switch self {
      case .loadInt, .loadRaw, .moveRaw, .moveRaws, .clearRefs, .globalRaw, .checkedGlobalRaw, .checkGlobal, .finish, .fault, .operands,
           .characterTest: true
      case .jumpIfNil: false
      default: (Self.addInt.rawValue...Self.enterRange.rawValue).contains(rawValue)
      }
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
