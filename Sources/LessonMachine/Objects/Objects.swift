import CMachine

/// What refs point to. Objects are immutable but for the ones whose owner holds the only reference, and for boxes.

/// A value of the host: a tensor, a model, a figure.
package final class HostObject<Value: HostValue> {
  package private(set) var value: Value
  private var bytes = 0

  package init(_ value: Value) {
    self.value = value
    recount()
  }

  deinit { Heap.count(-bytes) }

  /// Changes the value where it is. A setter would copy what the value holds when another module calls it.
  package func change<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    defer { recount() }
    return try body(&value)
  }

  private func recount() {
    let now = 64 + value.byteCount
    Heap.count(now - bytes)
    bytes = now
  }
}

/// A few raws and refs outside the registers, released together.
package class WordsObject {
  /// What the loop reads.
  fileprivate let fields: MachineWords

  /// - Parameter code: The number of a closure's code.
  /// - Parameter type: What an existential or an instance is; somebody else keeps it.
  package init(raws rawCount: Int, refs refCount: Int, code: Int = 0, type: Unmanaged<RuntimeType>? = nil) {
    // One stretch of memory, the refs behind the raws.
    let raws = UnsafeMutablePointer<Int>.words(rawCount + refCount)
    raws.initialize(repeating: 0, count: rawCount + refCount)
    let refs = UnsafeMutableRawPointer(raws + rawCount).assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
    fields = MachineWords(raws: raws, refs: refs, rawCount: rawCount, refCount: refCount, code: code, type: type?.toOpaque())
    Heap.count(bytes)
  }

  deinit {
    Heap.release(refs, refCount, bytes: bytes)
    raws.freeWords(rawCount + refCount)
  }

  @inline(__always)
  package var raws: UnsafeMutablePointer<Int> { fields.raws }

  @inline(__always)
  package var refs: UnsafeMutablePointer<AnyObject?> { .init(words: fields.refs) }

  @inline(__always)
  package var rawCount: Int { fields.rawCount }

  @inline(__always)
  package var refCount: Int { fields.refCount }

  private var bytes: Int { 128 + (rawCount + refCount) * 8 }

  /// An object of the same class, with the same room, and nothing in it.
  package func emptyCopy() -> WordsObject { WordsObject(raws: rawCount, refs: refCount) }
}

/// A variable that a closure captures and something changes.
package final class BoxObject: WordsObject {
  package override func emptyCopy() -> WordsObject { BoxObject(raws: rawCount, refs: refCount) }
}

/// What a case of an enum holds that is `indirect`; once filled it never changes.
package final class PayloadObject: WordsObject {
  package override func emptyCopy() -> WordsObject { PayloadObject(raws: rawCount, refs: refCount) }
}

/// A value with its type: what `Any` and `any P` hold.
package final class ExistentialObject: WordsObject {
  package let type: RuntimeType

  package init(_ type: RuntimeType) {
    self.type = type
    super.init(raws: type.layout.raws, refs: type.layout.refs, type: .passUnretained(type))
  }

  package override func emptyCopy() -> WordsObject { ExistentialObject(type) }
}

/// A function value: code and the values that it captured, which become registers behind its parameters.
package final class ClosureObject: WordsObject {
  package init(code: Int, raws: Int, refs: Int) { super.init(raws: raws, refs: refs, code: code) }

  package var code: Int { fields.code }

  package override func emptyCopy() -> WordsObject { ClosureObject(code: code, raws: rawCount, refs: refCount) }
}
