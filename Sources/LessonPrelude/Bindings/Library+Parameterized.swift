import LessonLanguage
import RNN

/// Models: what lists its tensors can be differentiated and trained, whoever wrote it.
///
/// The functions over all models are Swift source. It lists a model's tensors by visiting them, hands the list to a native
/// function, and puts the new tensors back in a second visit.
extension Library {
  static let visit =
    "mutating func forEachParameter(_ body: (_ name: String, _ tensor: inout Tensor) throws -> Void) rethrows"

  func bindParameterized() {
    bindProtocol("""
      protocol Parameterized {
        \(Self.visit)
      }
      """)
    bindConformance(of: "Tensor", to: "Parameterized")
    bindSource("\(Self.visit) { try body(\"\", &self) }", in: "Tensor")
    bindConformance(of: "Array", to: "Parameterized", where: "Element: Parameterized")
    bindSource("""
      \(Self.visit) {
        for index in indices {
          try self[index].forEachParameter { name, tensor in
            try body(name.isEmpty ? "\\(index)" : "\\(index).\\(name)", &tensor)
          }
        }
      }
      """, in: "Array", where: "Element: Parameterized")
    bindVisit("CharacterModel", CharacterModel.self)
    bindVisit("RecurrentNetwork", RecurrentNetwork.self)
    bindVisit("CellWeights", CellWeights.self)
    bindVisit("SequenceModel", SequenceModel.self)
    bindLists()
    bindParameters()
  }

  /// A model of the host: its tensors are visited as a list, and written back with the shapes that they had.
  private func bindVisit<Model: Parameterized & HostValue>(_ name: String, _ type: Model.Type) {
    bind("func _tensors() -> [Tensor]", in: name) { (model: Model) in model.parameters.map(\.tensor) }
    bind("func _names() -> [String]", in: name) { (model: Model) in model.parameters.map(\.name) }
    bindMutating("mutating func _set(_ tensors: [Tensor])", in: name) {
      (call: NativeCall, model: inout Model, tensors: [Tensor]) in
      try model.setParameters(tensors)
      return NoValue()
    }
    bindConformance(of: name, to: "Parameterized")
    bindSource("""
      \(Self.visit) {
        let names = _names()
        var tensors = _tensors()
        defer { _set(tensors) }
        for index in tensors.indices { try body(names[index], &tensors[index]) }
      }
      """, in: name)
  }

  /// From a model to its tensors, and from tensors to a model.
  private func bindLists() {
    bindSource("""
      func _list<Model: Parameterized>(_ model: Model) -> [Tensor] {
        var copy = model
        var tensors: [Tensor] = []
        copy.forEachParameter { _, tensor in tensors.append(tensor) }
        return tensors
      }
      """)
    bindSource("""
      func _filled<Model: Parameterized>(_ model: Model, _ tensors: [Tensor]) -> Model {
        var copy = model
        var index = 0
        copy.forEachParameter { _, tensor in
          if index < tensors.count { tensor = tensors[index] }
          index += 1
        }
        _requireParameters(tensors.count, index)
        return copy
      }
      """)
    bind("func _requireParameters(_ expected: Int, _ found: Int)") { (expected: Int, found: Int) in
      guard expected == found else { throw TensorError.parametersChanged(expected: expected, found: found) }
      return NoValue()
    }
  }

  private func bindParameters() {
    bindSource("""
      var parameters: [(name: String, tensor: Tensor)] {
        var copy = self
        var list: [(name: String, tensor: Tensor)] = []
        copy.forEachParameter { name, tensor in list.append((name: name, tensor: tensor)) }
        return list
      }
      """, in: "Parameterized")
    bindSource("var parameterCount: Int { _list(self).reduce(0) { $0 + $1.count } }", in: "Parameterized")
    bindSource("var globalNorm: Double { _norm(_list(self)) }", in: "Parameterized")
    bindCall("func _norm(_ tensors: [Tensor]) -> Double") { (call: NativeCall, tensors: [Tensor]) in
      try call.charge(work: tensors.parameterCount / 4)
      return tensors.globalNorm
    }
    bindSource("""
      @discardableResult mutating func clip(_ clipping: Clipping) -> Double {
        let tensors = _list(self)
        self = _filled(self, _clipped(tensors, clipping))
        return _norm(tensors)
      }
      """, in: "Parameterized")
    bindCall("func _clipped(_ tensors: [Tensor], _ clipping: Clipping) -> [Tensor]") {
      (call: NativeCall, tensors: [Tensor], clipping: Clipping) in
      try call.charge(work: tensors.parameterCount)
      var tensors = tensors
      try tensors.clipped(by: clipping)
      return tensors
    }
  }
}

extension Parameterized {
  /// Gives the parameters other values.
  ///
  /// - Throws: `TensorError.parametersChanged`, `shapesDiffer`.
  fileprivate mutating func setParameters(_ tensors: [Tensor]) throws {
    let own = parameters
    guard own.count == tensors.count else {
      throw TensorError.parametersChanged(expected: own.count, found: tensors.count)
    }
    for (parameter, tensor) in zip(own, tensors) where parameter.tensor.shape != tensor.shape {
      throw TensorError.shapesDiffer(operation: parameter.name, left: parameter.tensor.shape, right: tensor.shape)
    }
    var index = 0
    forEachParameter { _, tensor in
      tensor = tensors[index]
      index += 1
    }
  }
}
