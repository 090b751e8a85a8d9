/// Optionals and small things of every type.
extension Library {
  func bindOptionals() {
    let wrap: NativeFunction.Body = { call in
      guard case .optional(let wrapped) = call.instance.resultType.kind else { throw RuntimeError.internalFault("an optional was expected") }
      let hasTag = wrapped.layout.certainRef == nil
      if hasTag { call.resultWords.raws[0] = 1 }
      call.words(0).copy(to: hasTag ? call.resultWords.at(Place(raw: 1, ref: 0)) : call.resultWords, wrapped.layout)
    }
    bindWords("init(_ value: Wrapped)", in: "Optional", wrap)
    bindWords("static func some(_ value: Wrapped) -> Wrapped?", in: "Optional", wrap)
    bindSource("mutating func take() -> Wrapped? { let value = self; self = nil; return value }", in: "Optional")
    bindWords("static var none: Wrapped?", in: "Optional") { call in
      for i in 0..<call.instance.resultType.layout.raws { call.resultWords.raws[i] = 0 }
      for i in 0..<call.instance.resultType.layout.refs { call.resultWords.refs[i] = nil }
    }
    bindSource("func map<T>(_ transform: (Wrapped) throws -> T) rethrows -> T? { if let value = self { return try transform(value) }; return nil }",
               in: "Optional")
    bindSource("func flatMap<T>(_ transform: (Wrapped) throws -> T?) rethrows -> T? { if let value = self { return try transform(value) }; return nil }",
               in: "Optional")
    bindWords("func swap<T>(_ a: inout T, _ b: inout T)") { call in
      let layout = call.instance.parameterTypes[0].layout
      let a = call.words(0), b = call.words(1)
      for i in 0..<layout.raws { Swift.swap(&a.raws[i], &b.raws[i]) }
      for i in 0..<layout.refs {
        let moved = a.refs[i]
        a.refs[i] = b.refs[i]
        b.refs[i] = moved
      }
    }
  }
}
