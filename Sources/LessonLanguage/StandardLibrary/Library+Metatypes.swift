/// Types as values.
extension Library {
  func bindMetatypes() {
    // Of an existential it is the type of what it holds at the moment.
    bindWords("func type<T>(of value: T) -> T.Type") { call in
      let type = call.instance.parameterTypes[0]
      let dynamic = (type.isExistential ? call.words(0).ref as? ExistentialObject : nil)?.type ?? type.dynamic(call.words(0))
      call.resultWords.raws.pointee = call.machine.image.number(of: dynamic)
    }
    bindWords("static func == (_ a: Any.Type?, _ b: Any.Type?) -> Bool") { call in
      try call.returnValue(call.instance.parameterTypes[0].areEqual(call.words(0), call.words(1), call.machine))
    }
    bindWords("static func != (_ a: Any.Type?, _ b: Any.Type?) -> Bool") { call in
      try call.returnValue(!call.instance.parameterTypes[0].areEqual(call.words(0), call.words(1), call.machine))
    }
  }
}
