import CMachine
import Testing
@testable import LessonMachine

@Suite struct LoopTests {
  /// Runs one block over the registers, which it may change.
  private func run(_ instructions: [Instruction], _ machine: Machine) throws {
    let code = Code("test", number: -1)
    code.instructions = instructions
    code.spans = instructions.map { _ in .none }
    code.seal()
    try machine.run(block: code, fuel: 1_000_000)
  }

  private static let numbers = [0, 1, -1, 2, 3, -7, 62, 63, 64, 65, -63, -64, 1 << 31, 1 << 62, -(1 << 62), .max, .max - 1, .min, .min + 1]

  private func checked(_ result: (partialValue: Int, overflow: Bool)) -> Int? { result.overflow ? nil : result.partialValue }

  /// What Swift gives, or nil for a fault.
  private func expected(_ operation: Opcode, _ a: Int, _ b: Int) -> Int? {
    let (u, v) = (UInt(bitPattern: a), UInt(bitPattern: b))
    func checkedUnsigned(_ result: (partialValue: UInt, overflow: Bool)) -> Int? {
      result.overflow ? nil : Int(bitPattern: result.partialValue)
    }
    return switch operation {
    case .addInt: checked(a.addingReportingOverflow(b))
    case .subtractInt: checked(a.subtractingReportingOverflow(b))
    case .multiplyInt: checked(a.multipliedReportingOverflow(by: b))
    case .divideInt: checked(a.dividedReportingOverflow(by: b))
    case .remainderInt: checked(a.remainderReportingOverflow(dividingBy: b))
    case .minInt: min(a, b)
    case .maxInt: max(a, b)
    case .wrappingAdd: a &+ b
    case .wrappingSubtract: a &- b
    case .wrappingMultiply: a &* b
    case .bitAnd: a & b
    case .bitOr: a | b
    case .bitXor: a ^ b
    case .shiftLeft: a << b
    case .shiftRight: a >> b
    case .shiftRightUnsigned: Int(bitPattern: u >> b)
    case .lessInt: a < b ? 1 : 0
    case .lessEqualInt: a <= b ? 1 : 0
    case .addUnsigned: checkedUnsigned(u.addingReportingOverflow(v))
    case .subtractUnsigned: checkedUnsigned(u.subtractingReportingOverflow(v))
    case .multiplyUnsigned: checkedUnsigned(u.multipliedReportingOverflow(by: v))
    case .divideUnsigned: checkedUnsigned(u.dividedReportingOverflow(by: v))
    case .remainderUnsigned: checkedUnsigned(u.remainderReportingOverflow(dividingBy: v))
    case .lessUnsigned: u < v ? 1 : 0
    default: nil
    }
  }

  @Test(arguments: [
    Opcode.addInt, .subtractInt, .multiplyInt, .divideInt, .remainderInt, .minInt, .maxInt, .wrappingAdd, .wrappingSubtract,
    .wrappingMultiply, .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight, .shiftRightUnsigned, .lessInt, .lessEqualInt, .addUnsigned,
    .subtractUnsigned, .multiplyUnsigned, .divideUnsigned, .remainderUnsigned, .lessUnsigned,
  ])
  func integersAreSwifts(_ operation: Opcode) {
    let machine = Machine()
    for a in Self.numbers {
      for b in Self.numbers {
        (machine.raws[0], machine.raws[1], machine.raws[2]) = (a, b, 0)
        if let expected = expected(operation, a, b) {
          #expect(throws: Never.self) { try run([Instruction(operation, 2, 0, 1)], machine) }
          #expect(machine.raws[2] == expected, "\(operation) of \(a) and \(b)")
        } else {
          #expect(throws: RuntimeFault.self, "\(operation) of \(a) and \(b)") { try run([Instruction(operation, 2, 0, 1)], machine) }
        }
      }
    }
  }

  @Test(arguments: [0.0, -0.5, 0x1p62, -0x1p63, 0x1p63, -0x1.0000000000001p63, 0x1.fffffffffffffp62, .infinity, .nan, -3.99])
  func doublesBecomeIntegersIfTheyFit(_ value: Double) {
    let machine = Machine()
    machine.raws[0] = Int(Int64(bitPattern: value.bitPattern))
    let expected = Int(exactly: value.rounded(.towardZero))
    if expected == nil {
      #expect(throws: RuntimeFault.self) { try run([Instruction(.intFromDouble, 1, 0)], machine) }
    } else {
      #expect(throws: Never.self) { try run([Instruction(.intFromDouble, 1, 0)], machine) }
      #expect(machine.raws[1] == expected)
    }
  }

  /// The first stored properties of a class begin behind the two words of every object.
  @Test func objectsAreAsTheLoopReadsThem() {
    let array = ArrayObject(Layout(raws: 2, refs: 1), capacity: 3)
    withWords([4, 5], [Token()]) { array.append($0.raws, $0.refs) }
    let fields = array_of(Unmanaged.passUnretained(array).toOpaque()).pointee
    #expect(fields.count == 1 && fields.capacity == 3 && fields.rawStride == 2 && fields.refStride == 1)
    #expect(fields.raws == array.raws && fields.raws[1] == 5)

    let closure = ClosureObject.make(code: 77, raws: 1, refs: 2)
    let words = words_of(Unmanaged.passUnretained(closure).toOpaque()).pointee
    #expect(words.kind == 77 && words.rawCount == 1 && words.refCount == 2 && words.raws == closure.raws)

    let value = ExistentialObject.make(.string)
    #expect(words_of(Unmanaged.passUnretained(value).toOpaque()).pointee.kind == Int(bitPattern: Unmanaged.passUnretained(RuntimeType.string).toOpaque()))

    let type = RuntimeType.make("Named", .raw, .int)
    type.dynamicCodes[5] = 9
    let members = members_of(Unmanaged.passUnretained(type).toOpaque()).pointee
    #expect(members.count == 6 && members.codes?[5] == 9 && members.codes?[4] == -1)
  }

  /// An array that somebody else refers to is copied, one that is full grows, and then the loop goes on.
  @Test func arraysBecomeOnesOwn() throws {
    let machine = Machine()
    let shared = ArrayObject(.raw)
    machine.refs[0] = shared
    machine.raws[0] = 8
    try run([Instruction](repeating: Instruction(.appendRaw, 0, 0), count: 9) + [Instruction(.arrayCount, 1, 0)], machine)
    #expect(shared.count == 0 && machine.raws[1] == 9)
    #expect((machine.refs[0] as? ArrayObject)?.raws[8] == 8)
  }
}
