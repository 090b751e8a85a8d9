/// The identity of instances.
extension Library {
  func bindIdentity() {
    bindWords("static func === (_ a: AnyObject?, _ b: AnyObject?) -> Bool") { call in
      try call.returnValue(Self.instance(call.words(0)) === Self.instance(call.words(1)))
    }
    bindWords("static func !== (_ a: AnyObject?, _ b: AnyObject?) -> Bool") { call in
      try call.returnValue(Self.instance(call.words(0)) !== Self.instance(call.words(1)))
    }
    declareStructure("ObjectIdentifier", stored: ["let _number: Int"], conformsTo: ["Hashable", "Comparable"])
    bindWords("init(_ object: AnyObject)", in: "ObjectIdentifier") { call in
      call.resultWords.raws[0] = Self.instance(call.words(0))?.identity ?? 0
    }
    bindWords("init(_ type: Any.Type)", in: "ObjectIdentifier") { call in
      // Types and instances have numbers of their own.
      call.resultWords.raws[0] = -1 - call.words(0).raw
    }
    bindSource("static func < (_ a: ObjectIdentifier, _ b: ObjectIdentifier) -> Bool { a._number < b._number }", in: "ObjectIdentifier")
    bindProtocol("""
      protocol Identifiable {
        associatedtype ID: Hashable
        var id: ID { get }
      }
      """)
    bindSource("var id: ObjectIdentifier { ObjectIdentifier(self) }", in: "Identifiable", where: "Self: AnyObject, ID == ObjectIdentifier")
    bindWords("func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T) -> Bool") { call in
      try call.returnValue(call.words(0).refs.isUnique)
    }
  }

  /// The instance in an existential.
  private static func instance(_ words: ValueWords) -> InstanceObject? {
    if let instance = words.ref as? InstanceObject { return instance }
    guard let existential = words.ref as? ExistentialObject, existential.refCount > 0 else { return nil }
    return instance(existential.words)
  }
}
