/// What refs point to. Objects are immutable but for the ones whose owner holds the only reference, and for boxes.

/// A value of the host: a tensor, a model, a figure.
final class HostObject<Value: HostValue> {
  var value: Value {
    didSet { recount() }
  }
  private var bytes = 0

  init(_ value: Value) {
    self.value = value
    recount()
  }

  deinit { Heap.count(-bytes) }

  private func recount() {
    let now = 64 + value.byteCount
    Heap.count(now - bytes)
    bytes = now
  }
}

/// A few raws and refs outside the registers, released together.
class WordsObject {
  let raws: UnsafeMutablePointer<Int>
  let refs: UnsafeMutablePointer<AnyObject?>
  let rawCount: Int
  let refCount: Int

  init(raws rawCount: Int, refs refCount: Int) {
    self.rawCount = rawCount
    self.refCount = refCount
    raws = .allocate(capacity: rawCount)
    raws.initialize(repeating: 0, count: rawCount)
    refs = .allocate(capacity: refCount)
    refs.initialize(repeating: nil, count: refCount)
    Heap.count(bytes)
  }

  deinit {
    Heap.release(refs, refCount, bytes: bytes)
    raws.deallocate()
    refs.deallocate()
  }

  private var bytes: Int { 128 + (rawCount + refCount) * 8 }

  /// An object of the same class, with the same room, and nothing in it.
  func emptyCopy() -> WordsObject { WordsObject(raws: rawCount, refs: refCount) }
}

/// A variable that a closure captures and something changes.
final class BoxObject: WordsObject {
  override func emptyCopy() -> WordsObject { BoxObject(raws: rawCount, refs: refCount) }
}

/// What a case of an enum holds that is `indirect`; once filled it never changes.
final class PayloadObject: WordsObject {
  override func emptyCopy() -> WordsObject { PayloadObject(raws: rawCount, refs: refCount) }
}

/// A value with its type: what `Any` and `any P` hold.
final class ExistentialObject: WordsObject {
  let type: RuntimeType

  init(_ type: RuntimeType) {
    self.type = type
    super.init(raws: type.layout.raws, refs: type.layout.refs)
  }

  override func emptyCopy() -> WordsObject { ExistentialObject(type) }
}

/// A function value: code and the values that it captured, which become registers behind its parameters.
final class ClosureObject: WordsObject {
  let code: Int

  init(code: Int, raws: Int, refs: Int) {
    self.code = code
    super.init(raws: raws, refs: refs)
  }

  override func emptyCopy() -> WordsObject { ClosureObject(code: code, raws: rawCount, refs: refCount) }
}
