/// What key paths can do besides being used.
extension Library {
  func bindKeyPaths() {
    let append: NativeFunction.Body = { call in
      guard let first = call.words(0).ref as? KeyPathObject, let second = call.words(1).ref as? KeyPathObject else {
        throw RuntimeError.internalFault("a key path was expected")
      }
      try call.charge(work: first.segments.count + second.segments.count)
      call.resultWords.refs.pointee = KeyPathObject(first.segments + second.segments)
    }
    bindWords("func appending<Part>(path: WritableKeyPath<Value, Part>) -> WritableKeyPath<Root, Part>", in: "WritableKeyPath", append)
    bindWords("func appending<Part>(path: KeyPath<Value, Part>) -> KeyPath<Root, Part>", in: "WritableKeyPath", append)
    bindWords("func appending<Part>(path: KeyPath<Value, Part>) -> KeyPath<Root, Part>", in: "KeyPath", append)
  }
}
