import CMachine

/// The errors of instructions that can fail, which the loop left as they were.
extension Machine {
  func fault(of i: Instruction, _ more: Instruction, _ r: Raws, _ q: Refs) -> Error {
    let a = Int(i.a), b = Int(i.b), c = Int(i.c)
    switch i.operation {
    case .checkedGlobalRaw: return uninitialized(c)
    case .checkGlobal: return uninitialized(i.wide)
    case .checkedGlobalRef: return uninitialized(ref: b)
    case .globalElementRaw: return (refs + b).isNil ? uninitialized(ref: b) : fault(r[c], in: refs + b) ?? unexplained(i)
    case .requireRef: return RuntimeError.overlappingAccess

    case .addInt, .addUnsigned: return RuntimeError.overflow("+")
    case .subtractInt, .subtractUnsigned, .negateInt: return RuntimeError.overflow("-")
    case .multiplyInt, .multiplyUnsigned, .multiplyIntImmediate: return RuntimeError.overflow("*")
    case .addIntImmediate: return RuntimeError.overflow(Int16(bitPattern: i.c) < 0 ? "-" : "+")
    case .divideInt, .divideUnsigned: return r[c] == 0 ? RuntimeError.divisionByZero : RuntimeError.overflow("/")
    case .remainderInt, .remainderUnsigned: return r[c] == 0 ? RuntimeError.remainderByZero : RuntimeError.overflow("%")
    case .magnitudeInt: return RuntimeError.overflow("abs")
    case .requireSigned: return misfit(r[a], sign: b, bits: c, isSigned: true)
    case .requireUnsigned: return misfit(r[a], sign: b, bits: c, isSigned: false)
    case .intFromDouble:
      return RuntimeError.doubleOutOfRange(Double(bitPattern: UInt64(bitPattern: Int64(r[b]))), type: "Int")
    case .checkRange, .enterRange: return RuntimeError.emptyRange(lower: "\(r[a])", upper: "\(r[b])")

    case .elementRaw, .elementRef, .elementPart, .elementPartRef: return fault(r[c], in: q + b) ?? unexplained(i)
    case .element: return fault(r[Int(more.b)], in: q + Int(more.a)) ?? unexplained(i)
    case .nestedElementRaw:
      if let fault = fault(r[c], in: q + b) { return fault }
      return fault(r[Int(more.a)], in: Machine.array(q + b).refs + r[c]) ?? unexplained(i)
    case .partPosition:
      return RuntimeError.partIndexOutOfRange(index: r[b], part: r[c]..<max(r[c], r[c + 1]))
    case .openErased, .takeErased: return RuntimeError.internalFault("a value with a type was expected")
    case .fault: return fault(numbered: b)
    case .operands: return RuntimeError.internalFault("operands out of place")
    default: return unexplained(i)
    }
  }

  /// The fault of an index that is outside an array, if it is.
  func fault(_ index: Int, in slot: Refs) -> Error? {
    let count = Machine.array(slot).count
    return index >= 0 && index < count ? nil : RuntimeError.indexOutOfRange(index: index, count: count)
  }

  func unexplained(_ i: Instruction) -> Error { RuntimeError.internalFault("the operation \(i.operation.rawValue) failed") }

  private func fault(numbered number: Int) -> Error {
    switch Fault(rawValue: number) {
    case .nilUnwrapped: RuntimeError.nilUnwrapped
    case .overflow: RuntimeError.overflow("+")
    case nil: RuntimeError.internalFault("fault \(number)")
    }
  }

  /// - Parameter sign: The code of the operator's sign; 0 for a conversion.
  private func misfit(_ value: Int, sign: Int, bits: Int, isSigned: Bool) -> Error {
    if let sign = UInt8(exactly: sign), sign != 0 { return RuntimeError.overflow(String(UnicodeScalar(sign))) }
    return RuntimeError.integerOutOfRange(String(value), type: (isSigned ? "Int" : "UInt") + String(bits))
  }

  // MARK: Globals

  private func uninitialized(_ index: Int) -> Error { RuntimeError.globalNotInitialized(image.globals[index].name) }

  private func isInitialized(_ index: Int) -> Bool { index < initialized.count && initialized[index] }

  /// The fault of using a global whose ref is nil: there is no value yet, or it is lent to an access.
  func uninitialized(ref: Int) -> Error {
    guard let index = image.globals.lastIndex(where: { $0.place.ref <= ref }) else { return RuntimeError.internalFault("no global") }
    return isInitialized(index) ? RuntimeError.overlappingAccess : uninitialized(index)
  }
}
