/// A type made of tensors that can be trained: a layer, a model, or a few weights of a lesson.
///
///     struct Weights: Parameterized {
///       var W_hh, W_xh, b: Tensor
///       mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
///         try body("W_hh", &W_hh)
///         try body("W_xh", &W_xh)
///         try body("b", &b)
///       }
///     }
///
/// The gradient of such a value has its own type: `gradient.W_hh` is ∂L/∂W_hh.
public protocol Parameterized {
  /// Visits the tensors, always the same ones in the same order.
  mutating func forEachParameter(_ body: (_ name: String, _ tensor: inout Tensor) throws -> Void) rethrows
}

extension Tensor: Parameterized {
  public mutating func forEachParameter(_ body: (_ name: String, _ tensor: inout Tensor) throws -> Void) rethrows {
    try body("", &self)
  }
}

extension Array: Parameterized where Element: Parameterized {
  public mutating func forEachParameter(_ body: (_ name: String, _ tensor: inout Tensor) throws -> Void) rethrows {
    for index in indices {
      try self[index].forEachParameter { name, tensor in
        try body(name.isEmpty ? "\(index)" : "\(index).\(name)", &tensor)
      }
    }
  }
}

extension Parameterized {
  /// The tensors, by name, in order.
  public var parameters: [(name: String, tensor: Tensor)] {
    var copy = self
    var list: [(name: String, tensor: Tensor)] = []
    copy.forEachParameter { list.append(($0, $1)) }
    return list
  }

  /// How many numbers there are to learn.
  public var parameterCount: Int { parameters.reduce(0) { $0 + $1.tensor.count } }

  /// The same value with other tensors in its places.
  ///
  /// - Throws: `parametersChanged`.
  func replacingParameters(_ tensors: [Tensor]) throws -> Self {
    var copy = self
    var index = 0
    copy.forEachParameter { _, tensor in
      if index < tensors.count { tensor = tensors[index] }
      index += 1
    }
    guard index == tensors.count else { throw TensorError.parametersChanged(expected: tensors.count, found: index) }
    return copy
  }
}
