/// `Mirror`: what a value is made of. A few natives look into it; the rest is Swift.
extension Library {
  func bindMirrors() {
    declareMirrorTypes()
    bindReflectionNatives()
    bindSource("""
      init(reflecting subject: Any) {
        if let custom = subject as? CustomReflectable {
          self = custom.customMirror
        } else {
          self = Mirror(_of: subject, _level: 0)
        }
      }
      """, in: "Mirror")
    bindSource("""
      init(_of subject: Any, _level level: Int) {
        self = Mirror(_subject: subject, _level: level, _ancestor: .generated, children: _parts(of: subject, level),
                      displayStyle: _style(of: subject))
      }
      """, in: "Mirror")
    bindSource("""
      init<Subject>(_ subject: Subject, children: KeyValuePairs<String, Any>, displayStyle: Mirror.DisplayStyle? = nil,
                    ancestorRepresentation: Mirror.AncestorRepresentation = .generated) {
        var parts: [(label: String?, value: Any)] = []
        for (label, value) in children { parts.append((label: label, value: value)) }
        self = Mirror(_subject: subject, _level: _classesAbove(subject, Subject.self), _ancestor: ancestorRepresentation, children: parts,
                      displayStyle: displayStyle)
      }
      """, in: "Mirror")
    bindSource("""
      init<Subject>(_ subject: Subject, children: [(label: String?, value: Any)], displayStyle: Mirror.DisplayStyle? = nil,
                    ancestorRepresentation: Mirror.AncestorRepresentation = .generated) {
        self = Mirror(_subject: subject, _level: _classesAbove(subject, Subject.self), _ancestor: ancestorRepresentation, children: children,
                      displayStyle: displayStyle)
      }
      """, in: "Mirror")
    bindSource("""
      init<Subject, C: Sequence>(_ subject: Subject, unlabeledChildren: C, displayStyle: Mirror.DisplayStyle? = nil,
                    ancestorRepresentation: Mirror.AncestorRepresentation = .generated) {
        var parts: [(label: String?, value: Any)] = []
        for value in unlabeledChildren { parts.append((label: nil, value: value)) }
        self = Mirror(_subject: subject, _level: _classesAbove(subject, Subject.self), _ancestor: ancestorRepresentation, children: parts,
                      displayStyle: displayStyle)
      }
      """, in: "Mirror")
    bindSource("var subjectType: Any.Type { _typeOfParts(_subject, _level) }", in: "Mirror")
    bindSource("""
      var superclassMirror: Mirror? {
        guard _hasSuperclass(_subject, _level) else { return nil }
        switch _ancestor {
        case .generated: return Mirror(_of: _subject, _level: _level + 1)
        case .customized(let make): return make()
        case .suppressed: return nil
        }
      }
      """, in: "Mirror")
    bindSource("""
      func descendant(_ first: Any, _ rest: Any...) -> Any? {
        var mirror = self
        var found: Any? = nil
        for step in [first] + rest {
          found = nil
          if let label = step as? String {
            for child in mirror.children where child.label == label {
              found = child.value
              break
            }
          } else if let index = step as? Int {
            if index >= 0 && index < mirror.children.count { found = mirror.children[index].value }
          }
          guard let value = found else { return nil }
          mirror = Mirror(reflecting: value)
        }
        return found
      }
      """, in: "Mirror")
    bindSource("var description: String { \"Mirror for \\(subjectType)\" }", in: "Mirror")
  }

  private func declareMirrorTypes() {
    let mirror = TypeDeclaration(.structure, "Mirror")
    core.add(mirror)
    declareEnumeration("DisplayStyle", in: mirror, "", cases: [],
                       plain: ["struct", "class", "enum", "tuple", "optional", "collection", "dictionary", "set"],
                       conformsTo: ["Hashable"])
    scope.declare("Mirror", mirror.libraryType)
    declareEnumeration("AncestorRepresentation", in: mirror, "", cases: [("customized", "() -> Mirror")], plain: ["generated", "suppressed"],
                       conformsTo: [])
    let child = Type.tuple([.init(label: "label", type: core.optional(core.type(core.string))), .init(label: "value", type: .any)])
    mirror.aliases = ["Child": child, "Children": core.array(child)]
    declareStructure("Mirror", stored: [
      "let _subject: Any", "let _level: Int", "let _ancestor: Mirror.AncestorRepresentation", "let children: [(label: String?, value: Any)]",
      "let displayStyle: Mirror.DisplayStyle?",
    ], conformsTo: ["CustomStringConvertible"])
    bindProtocol("""
      protocol CustomReflectable {
        var customMirror: Mirror { get }
      }
      """)
  }

  private func bindReflectionNatives() {
    // What `discard self` is: the instance owes no `deinit` any more.
    bindWords("func _discard<T>(_ value: T)") { call in
      (call.words(0).refs.pointee as? InstanceObject)?.isComplete = false
    }
    bindWords("func _parts(of value: Any, _ level: Int) -> [(label: String?, value: Any)]") { call in
      guard let (type, words) = Self.reflected(call) else { return try call.returnValue([LessonPair<String?, AnyLessonValue>]()) }
      try call.returnValue(type.parts(of: words, call.machine).map { LessonPair($0.label, AnyLessonValue($0.value, call.machine)) })
    }
    bindWords("func _styleNumber(of value: Any) -> Int") { call in
      try call.returnValue(Self.reflected(call, level: 0)?.type.style?.rawValue ?? -1)
    }
    bindWords("func _typeOfParts(_ value: Any, _ level: Int) -> Any.Type") { call in
      guard let type = Self.reflected(call)?.type else { throw RuntimeError.internalFault("a value was expected") }
      call.resultWords.raws.pointee = call.machine.image.number(of: type)
    }
    bindWords("func _hasSuperclass(_ value: Any, _ level: Int) -> Bool") { call in
      try call.returnValue(Self.reflected(call)?.type.superclass != nil)
    }
    // How many classes the one by which a value is known is above its own.
    bindSource("""
      func _classesAbove<Subject>(_ value: Any, _ type: Subject.Type) -> Int {
        var level = 0
        while _hasSuperclass(value, level) && _typeOfParts(value, level) != type { level += 1 }
        return level
      }
      """)
    bindSource("""
      func _style(of value: Any) -> Mirror.DisplayStyle? {
        let styles: [Mirror.DisplayStyle] = [.struct, .class, .enum, .tuple, .optional, .collection, .dictionary, .set]
        let number = _styleNumber(of: value)
        return number < 0 ? nil : styles[number]
      }
      """)
  }

  /// The value that an existential holds, and its type or the class that many levels above its own.
  private static func reflected(_ call: NativeCall, level: Int? = nil) -> (type: RuntimeType, words: ValueWords)? {
    guard let object = call.words(0).ref as? ExistentialObject else { return nil }
    var type = object.type.dynamic(object.words)
    for _ in 0..<max(0, level ?? call.words(1).raw) {
      guard let above = type.superclass else { return nil }
      type = above
    }
    return (type, object.words)
  }
}
