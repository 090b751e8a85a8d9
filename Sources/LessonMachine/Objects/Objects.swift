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
///
/// They stand behind the object, in one stretch of memory with it: making one asks for memory once, and whoever reads it finds
/// all in one place.
package class WordsObject: ManagedBuffer<MachineWords, Int> {
  /// An object of this class with room for so many words, each of them 0 or nil.
  /// - Parameter kind: The number of a closure's code, or the address of a type.
  /// - Parameter own: Words of the class itself, before the others.
  package static func make(raws rawCount: Int, refs refCount: Int, kind: Int = 0, own: Int = 0) -> Self {
    let object = create(minimumCapacity: own + rawCount + refCount) { buffer in
      buffer.withUnsafeMutablePointerToElements { words in
        words.initialize(repeating: 0, count: own + rawCount + refCount)
        let raws = words + own
        return MachineWords(
          raws: raws, refs: UnsafeMutableRawPointer(raws + rawCount).assumingMemoryBound(to: UnsafeMutableRawPointer?.self),
          rawCount: Int32(truncatingIfNeeded: rawCount), refCount: Int32(truncatingIfNeeded: refCount), kind: kind)
      }
    }
    Heap.count(bytes(rawCount + refCount))
    return unsafeDowncast(object, to: self)
  }

  deinit { Heap.release(refs, refCount, bytes: Self.bytes(rawCount + refCount)) }

  @inline(__always)
  package final var raws: UnsafeMutablePointer<Int> { header.raws }

  @inline(__always)
  package final var refs: UnsafeMutablePointer<AnyObject?> { .init(words: header.refs) }

  @inline(__always)
  package final var rawCount: Int { Int(header.rawCount) }

  @inline(__always)
  package final var refCount: Int { Int(header.refCount) }

  /// The type that `kind` is the address of.
  @inline(__always)
  final var knownType: Unmanaged<RuntimeType>? { UnsafeRawPointer(bitPattern: header.kind).map(Unmanaged.fromOpaque) }

  private static func bytes(_ words: Int) -> Int { 128 + words * 8 }

  /// An object of the same class, with the same room, and nothing in it.
  package func emptyCopy() -> WordsObject { .make(raws: rawCount, refs: refCount) }
}

/// A variable that a closure captures and something changes.
package final class BoxObject: WordsObject {
  package override func emptyCopy() -> WordsObject { BoxObject.make(raws: rawCount, refs: refCount) }
}

/// What a case of an enum holds that is `indirect`; once filled it never changes.
package final class PayloadObject: WordsObject {
  package override func emptyCopy() -> WordsObject { PayloadObject.make(raws: rawCount, refs: refCount) }
}

/// A value with its type: what `Any` and `any P` hold.
package final class ExistentialObject: WordsObject {
  package static func make(_ type: RuntimeType) -> ExistentialObject {
    make(raws: type.layout.raws, refs: type.layout.refs, kind: Int(bitPattern: Unmanaged.passRetained(type).toOpaque()))
  }

  deinit { knownType?.release() }

  package var type: RuntimeType { knownType.unsafelyUnwrapped.takeUnretainedValue() }

  /// Whether its value is of exactly this type.
  func holds(_ type: RuntimeType) -> Bool { knownType?.toOpaque() == Unmanaged.passUnretained(type).toOpaque() }

  package override func emptyCopy() -> WordsObject { ExistentialObject.make(type) }
}

/// A function value: code and the values that it captured, which become registers behind its parameters.
package final class ClosureObject: WordsObject {
  package static func make(code: Int, raws: Int, refs: Int) -> ClosureObject { make(raws: raws, refs: refs, kind: code) }

  package var code: Int { header.kind }

  package override func emptyCopy() -> WordsObject { ClosureObject.make(code: code, raws: rawCount, refs: refCount) }
}
