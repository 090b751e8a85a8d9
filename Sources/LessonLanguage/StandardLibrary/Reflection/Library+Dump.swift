/// `dump`: a value with all that it is made of, a line for each part.
extension Library {
  func bindDump() {
    bindWords("func _summary(of value: Any) -> String") { call in
      guard let object = call.words(0).ref as? ExistentialObject else { return try call.returnValue("nil") }
      try call.returnValue(object.type.summary(object.words, call.machine))
    }
    bindWords("func _identity(of value: Any) -> Int?") { call in
      let object = call.words(0).ref as? ExistentialObject
      if case .metatype? = object?.type.kind { return try call.returnValue(object.map { -1 - $0.words.raw }) }
      guard case .instance? = object?.type.kind else { return try call.returnValue(Int?.none) }
      try call.returnValue((object?.words.ref as? InstanceObject)?.identity)
    }
    declareStructure("_Dump", stored: [
      "var text: String", "var itemsLeft: Int", "var seen: [Int: Int]",
    ])
    bindSource("""
      mutating func add(_ value: Any, _ name: String?, _ indent: Int, _ depth: Int) {
        guard itemsLeft > 0 else { return }
        itemsLeft -= 1
        let mirror = Mirror(reflecting: value), count = mirror.children.count
        text += String(repeating: " ", count: max(0, indent)) + (count == 0 ? "- " : depth <= 0 ? "▹ " : "▿ ")
        if let name { text += name + ": " }
        text += head(value, mirror)
        if let identity = _identity(of: value) {
          if let number = seen[identity] {
            text += " #\\(number)\\n"
            return
          }
          text += " #\\(seen.count)"
          seen[identity] = seen.count
        }
        text += "\\n"
        guard depth > 0 else { return }
        if let above = mirror.superclassMirror { add(above, indent + 2, depth - 1) }
        add(mirror.children, indent, depth)
      }
      """, in: "_Dump")
    bindSource("""
      mutating func add(_ mirror: Mirror, _ indent: Int, _ depth: Int) {
        guard itemsLeft > 0 else { return }
        itemsLeft -= 1
        text += String(repeating: " ", count: max(0, indent)) + (mirror.children.isEmpty ? "- " : depth <= 0 ? "▹ " : "▿ ")
        text += "super: " + String(reflecting: mirror.subjectType) + "\\n"
        guard depth > 0 else { return }
        if let above = mirror.superclassMirror { add(above, indent + 2, depth - 1) }
        add(mirror.children, indent, depth)
      }
      """, in: "_Dump")
    bindSource("""
      mutating func add(_ children: [(label: String?, value: Any)], _ indent: Int, _ depth: Int) {
        var index = 0
        for (label, value) in children {
          if itemsLeft <= 0 {
            let left = children.count - index
            text += String(repeating: " ", count: max(0, indent) + 4)
            text += "(\\(left)" + (index > 0 ? " more" : "") + (left == 1 ? " child)\\n" : " children)\\n")
            return
          }
          add(value, label, indent + 2, depth - 1)
          index += 1
        }
      }
      """, in: "_Dump")
    bindSource("""
      func head(_ value: Any, _ mirror: Mirror) -> String {
        let count = mirror.children.count
        switch mirror.displayStyle {
        case .tuple?: return count == 1 ? "(1 element)" : "(\\(count) elements)"
        case .collection?: return count == 1 ? "1 element" : "\\(count) elements"
        case .dictionary?: return count == 1 ? "1 key/value pair" : "\\(count) key/value pairs"
        case .set?: return count == 1 ? "1 member" : "\\(count) members"
        default: return _summary(of: value)
        }
      }
      """, in: "_Dump")
    let parameters = "name: String? = nil, indent: Int = 0, maxDepth: Int = Int.max, maxItems: Int = Int.max"
    bindSource("""
      @discardableResult
      func dump<T>(_ value: T, \(parameters)) -> T {
        var lines = _Dump(text: "", itemsLeft: maxItems, seen: [:])
        lines.add(value, name, indent, maxDepth)
        print(lines.text, terminator: "")
        return value
      }
      """)
    bindSource("""
      @discardableResult
      func dump<T, Target: TextOutputStream>(_ value: T, to target: inout Target, \(parameters)) -> T {
        var lines = _Dump(text: "", itemsLeft: maxItems, seen: [:])
        lines.add(value, name, indent, maxDepth)
        target.write(lines.text)
        return value
      }
      """)
  }
}
