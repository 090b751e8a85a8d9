/// The elements of a tensor, in row-major order. Swift's arrays are copied on write, so tensors are too.
enum Buffer: Sendable {
  case single([Float])
  case double([Double])

  var count: Int {
    switch self {
    case .single(let values): return values.count
    case .double(let values): return values.count
    }
  }

  var precision: Precision {
    switch self {
    case .single: return .single
    case .double: return .double
    }
  }

  subscript(index: Int) -> Double {
    get {
      switch self {
      case .single(let values): return Double(values[index])
      case .double(let values): return values[index]
      }
    }
    set {
      switch self {
      case .single(var values):
        self = .single([])
        values[index] = Float(newValue)
        self = .single(values)
      case .double(var values):
        self = .double([])
        values[index] = newValue
        self = .double(values)
      }
    }
  }
}
