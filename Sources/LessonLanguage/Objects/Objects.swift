/// What refs point to. Objects are immutable but for the ones whose owner holds the only reference, and for boxes.

final class StringObject {
  var value: String
  init(_ value: String) { self.value = value }
}

/// A value of the host: a tensor, a model, a figure.
final class HostObject<Value> {
  var value: Value
  init(_ value: Value) { self.value = value }
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
  }

  deinit {
    raws.deallocate()
    refs.deinitialize(count: refCount)
    refs.deallocate()
  }
}

/// A variable that a closure captures and something changes.
final class BoxObject: WordsObject {}

/// A value with its type: what `Any` and `any P` hold.
final class ExistentialObject: WordsObject {
  let type: RuntimeType

  init(_ type: RuntimeType) {
    self.type = type
    super.init(raws: type.layout.raws, refs: type.layout.refs)
  }
}

/// A function value: code and the values that it captured, which become registers behind its parameters.
final class ClosureObject: WordsObject {
  let code: Int

  init(code: Int, raws: Int, refs: Int) {
    self.code = code
    super.init(raws: raws, refs: refs)
  }
}
