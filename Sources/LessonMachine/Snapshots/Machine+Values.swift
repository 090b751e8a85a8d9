/// The values of all variables of the lesson, for a snapshot.
extension Machine {
  package struct Values {
    fileprivate var raws: [Int]
    fileprivate var refs: [AnyObject?]
    /// The refs that may lead to a captured variable.
    fileprivate var restless: [Int]
    fileprivate var initialized: [Bool]
    fileprivate var held: Int
  }

  package var values: Values {
    get {
      let end = image.globalEnd
      var values = Values(raws: Array(UnsafeBufferPointer(start: raws, count: end.raw)),
                          refs: Array(UnsafeBufferPointer(start: refs, count: end.ref)), restless: restlessGlobals,
                          initialized: initialized.all, held: held)
      values.refs = values.copiedRefs()
      return values
    }
    set {
      for (index, word) in newValue.raws.enumerated() { raws[index] = word }
      for (index, object) in newValue.copiedRefs().enumerated() { refs[index] = object }
      releaseRefs(from: newValue.refs.count)
      initialized.all = newValue.initialized
      held = newValue.held
    }
  }

  private var restlessGlobals: [Int] {
    image.globals.flatMap { global -> [Int] in
      global.type.mayLeadToBoxes ? Array(global.place.ref..<global.place.ref + global.type.layout.refs) : []
    }
  }
}

extension Machine.Values {
  /// The refs with captured variables of their own.
  package func copiedRefs() -> [AnyObject?] {
    var copies = refs
    copies.withUnsafeMutableBufferPointer { buffer in
      var copier = StateCopier()
      if let start = buffer.baseAddress { for index in restless { copier.copy(start + index, 1) } }
      copier.finish()
    }
    return copies
  }
}
