import LessonLanguage
import RNN

/// Tensors: making them, reading them, computing with them.
extension Library {
  func bindTensors() {
    bindTensorCreation()
    bindTensorAccess()
    bindTensorOperators()
    bindTensorFunctions()
    bindLinearAlgebra()
  }

  private func bindTensorCreation() {
    bindCall("init(_ value: Double, precision: Precision = .single)", in: "Tensor") {
      (call: NativeCall, value: Double, precision: Precision) in
      Tensor(value, precision: precision)
    }
    bindCall("init(_ elements: [Double], precision: Precision = .single)", in: "Tensor") {
      (call: NativeCall, elements: [Double], precision: Precision) in
      try call.charged(Tensor(elements, precision: precision))
    }
    bindCall("init(_ rows: [[Double]], precision: Precision = .single)", in: "Tensor") {
      (call: NativeCall, rows: [[Double]], precision: Precision) in
      try call.charged(Tensor(rows: rows, precision: precision))
    }
    bindCall("init(_ elements: [Double], shape: [Int], precision: Precision = .single) throws", in: "Tensor") {
      (call: NativeCall, elements: [Double], shape: [Int], precision: Precision) in
      try call.charged(Tensor(elements, shape: shape, precision: precision))
    }
    for (name, value) in [("zeros", 0.0), ("ones", 1.0)] {
      bindCall("static func \(name)(_ shape: Int..., precision: Precision = .single) -> Tensor", in: "Tensor") {
        (call: NativeCall, shape: [Int], precision: Precision) in
        try call.charged(Tensor(repeating: value, shape: shape, precision: precision))
      }
    }
    bindCall("static func identity(_ size: Int, precision: Precision = .single) -> Tensor", in: "Tensor") {
      (call: NativeCall, size: Int, precision: Precision) in
      try call.charged(Tensor(identity: size, precision: precision))
    }
    bindCall("static func oneHot(_ index: Int, count: Int, precision: Precision = .single) -> Tensor", in: "Tensor") {
      (call: NativeCall, index: Int, count: Int, precision: Precision) in
      try call.charged(Tensor(oneHot: index, count: count, precision: precision))
    }
    bindCall("""
      static func uniform(_ shape: Int..., in bounds: ClosedRange<Double> = 0...1, \
      precision: Precision = .single) -> Tensor
      """, in: "Tensor") {
      (call: NativeCall, shape: [Int], bounds: ClosedRange<Double>, precision: Precision) in
      try call.charge(work: Tensor.checkedCount(shape))
      return try call.charged(call.withRandomness {
        try Tensor(uniform: bounds, shape: shape, precision: precision, using: &$0)
      })
    }
    bindCall("""
      static func normal(_ shape: Int..., mean: Double = 0, deviation: Double = 1, \
      precision: Precision = .single) -> Tensor
      """, in: "Tensor") {
      (call: NativeCall, shape: [Int], mean: Double, deviation: Double, precision: Precision) in
      try call.charge(work: Tensor.checkedCount(shape) * 4)
      return try call.charged(call.withRandomness {
        try Tensor(normal: mean, deviation: deviation, shape: shape, precision: precision, using: &$0)
      })
    }
  }

  private func bindTensorAccess() {
    bind("var shape: [Int]", in: "Tensor") { (tensor: Tensor) in tensor.shape }
    bind("var rank: Int", in: "Tensor") { (tensor: Tensor) in tensor.rank }
    bind("var count: Int", in: "Tensor") { (tensor: Tensor) in tensor.count }
    bind("var isEmpty: Bool", in: "Tensor") { (tensor: Tensor) in tensor.isEmpty }
    bindCall("var isFinite: Bool", in: "Tensor") { (call: NativeCall, tensor: Tensor) in
      try call.charge(work: tensor.count / 4)
      return tensor.isFinite
    }
    bind("var precision: Precision", in: "Tensor") { (tensor: Tensor) in tensor.precision }
    bind("var detached: Tensor", in: "Tensor") { (tensor: Tensor) in tensor.detached }
    bind("var scalar: Double", in: "Tensor") { (tensor: Tensor) in try tensor.onlyElement() }
    bindCall("var elements: [Double]", in: "Tensor") { (call: NativeCall, tensor: Tensor) in
      try call.charge(work: tensor.count)
      return tensor.elements
    }
    bindCall("var rows: [Tensor]", in: "Tensor") { (call: NativeCall, tensor: Tensor) in
      try call.charge(work: tensor.count / 4 + (tensor.shape.first ?? 0) * 20)
      return try tensor.parts()
    }
    bindCall("var description: String", in: "Tensor") { (call: NativeCall, tensor: Tensor) in
      try call.charge(work: Swift.min(tensor.count, 1000) * 20)
      return tensor.description
    }
    bindCall("func row(_ index: Int) -> Tensor", in: "Tensor") { (call: NativeCall, tensor: Tensor, index: Int) in
      try call.charged(tensor.part(index))
    }
    bindCall("func column(_ index: Int) -> Tensor", in: "Tensor") { (call: NativeCall, tensor: Tensor, index: Int) in
      try call.charged(tensor.part(index, along: 1))
    }
    bindSubscript("subscript(index: Int...) -> Double", in: "Tensor",
                  get: { (tensor: Tensor, index: [Int]) in try tensor.element(at: index) },
                  set: { (tensor: inout Tensor, index: [Int], value: Double) in
                    try tensor.setElement(value, at: index)
                  })
    bindCall("func slice(_ range: Range<Int>, along axis: Int = 0) throws -> Tensor", in: "Tensor") {
      (call: NativeCall, tensor: Tensor, range: Range<Int>, axis: Int) in
      try call.charged(tensor.slice(range, along: axis))
    }
    bindCall("func transposed() throws -> Tensor", in: "Tensor") { (call: NativeCall, tensor: Tensor) in
      try call.charged(tensor.transposed())
    }
    bindCall("func reshaped(to shape: [Int]) throws -> Tensor", in: "Tensor") {
      (call: NativeCall, tensor: Tensor, shape: [Int]) in
      try call.charged(tensor.reshaped(to: shape))
    }
  }
}
