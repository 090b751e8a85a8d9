/// `print`.
extension Library {
  func bindPrinting() {
    bindWords("func print(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")") { try Self.print(&$0, isNested: false) }
    bindWords("func debugPrint(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")") {
      try Self.print(&$0, isNested: true)
    }
    for (name, form) in [("print", "describing"), ("debugPrint", "reflecting")] {
      bindSource("""
        func \(name)<Target: TextOutputStream>(_ items: Any..., separator: String = " ", terminator: String = "\\n", to output: inout Target) {
          var prefix = ""
          for item in items {
            output.write(prefix)
            output.write(String(\(form): item))
            prefix = separator
          }
          output.write(terminator)
        }
        """)
    }
    bindRequirement("mutating func write(_ string: String)", in: "TextOutputStream")
    bindProtocol("""
      protocol TextOutputStreamable {
        func write<Target: TextOutputStream>(to target: inout Target)
      }
      """)
    bindConformance(of: "String", to: "TextOutputStreamable")
    bindSource("func write<Target: TextOutputStream>(to target: inout Target) { target.write(self) }", in: "String")
    bindSource("mutating func write(_ other: String) { self += other }", in: "String")
    bindDebugDescription()
    bindWords("var description: String", in: "CustomStringConvertible", isRequirement: true) { call in
      try call.returnValue(call.instance.parameterTypes[0].describe(call.words(0), call.machine))
    }
    for owner in ["Array", "ArraySlice", "Dictionary", "Set", "Range", "ClosedRange", "Dictionary.Keys", "Dictionary.Values"] {
      for text in [core.customStringConvertible, core.customDebugStringConvertible] {
        core.byName[owner]?.conformances.append(.init(conformed: text))
      }
    }
  }

  private func bindDebugDescription() {
    bindWords("var debugDescription: String", in: "CustomDebugStringConvertible", isRequirement: true) { call in
      try call.returnValue(call.instance.parameterTypes[0].describe(call.words(0), call.machine, isNested: true))
    }
  }

  /// - Parameter isNested: Whether strings are quoted.
  private static func print(_ call: inout NativeCall, isNested: Bool) throws {
    let items = try array(call)
    let separator: String = try call.argument(1), terminator: String = try call.argument(2)
    var text = ""
    for index in 0..<items.count {
      if index > 0 { text += separator }
      guard let item = items.refs[index] as? ExistentialObject else { continue }
      text += try item.type.describe(item.words, call.machine, isNested: isNested)
    }
    try call.charge(work: text.utf8.count / 4)
    try call.machine.output.write(text + terminator, limit: call.machine.limits.output)
  }
}
