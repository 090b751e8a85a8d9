import LessonLanguage
import RNN

/// Singular values and eigenvalues: work in proportion to the cube of the side, some ten times over.
extension Library {
  func bindLinearAlgebra() {
    bindCall("func singularValues(_ x: Tensor) -> [Double]") { (call: NativeCall, x: Tensor) in
      try call.charge(cube: x)
      return try x.computeSingularValues()
    }
    bindCall("func spectralRadius(_ x: Tensor) -> Double") { (call: NativeCall, x: Tensor) in
      try call.charge(cube: x)
      return try x.computeSpectralRadius()
    }
    bindCall("func eigenvalues(_ x: Tensor) -> [Eigenvalue]") { (call: NativeCall, x: Tensor) in
      try call.charge(cube: x)
      return try x.computeEigenvalues()
    }
    bind("var real: Double", in: "Eigenvalue") { (value: Eigenvalue) in value.real }
    bind("var imaginary: Double", in: "Eigenvalue") { (value: Eigenvalue) in value.imaginary }
    bind("var magnitude: Double", in: "Eigenvalue") { (value: Eigenvalue) in value.magnitude }
    for (name, make) in [("xavier", Tensor.init(xavier:_:precision:using:)),
                         ("orthogonal", Tensor.init(orthogonal:_:precision:using:))] {
      bindCall("static func \(name)(_ rows: Int, _ columns: Int, precision: Precision = .single) -> Tensor", in: "Tensor") {
        (call: NativeCall, rows: Int, columns: Int, precision: Precision) in
        let count = try Tensor.checkedCount([rows, columns])
        let (work, overflow) = count.multipliedReportingOverflow(by: name == "xavier" ? 1 : Swift.min(rows, columns) / 4 + 4)
        try call.charge(work: overflow ? .max : work)
        return try call.charged(call.withRandomness { try make(rows, columns, precision, &$0) })
      }
    }
    bindCall("func outer(_ a: Tensor, _ b: Tensor) -> Tensor") { (call: NativeCall, a: Tensor, b: Tensor) in
      try call.charge(pairsOf: a.count, b.count)
      return try call.charged(a.outerProduct(with: b))
    }
    bindCall("func diag(_ vector: Tensor) -> Tensor") { (call: NativeCall, vector: Tensor) in
      try call.charge(pairsOf: vector.count, vector.count)
      return try call.charged(vector.diagonalMatrix())
    }
    bindCall("static func oneHot(_ indices: [Int], count: Int, precision: Precision = .single) -> Tensor", in: "Tensor") {
      (call: NativeCall, indices: [Int], count: Int, precision: Precision) in
      try call.charged(Tensor(oneHot: indices, count: count, precision: precision))
    }
  }
}

extension NativeCall {
  fileprivate func charge(pairsOf rows: Int, _ columns: Int) throws {
    let (count, overflow) = rows.multipliedReportingOverflow(by: columns)
    try charge(work: overflow ? .max : count)
  }

  fileprivate func charge(cube x: Tensor) throws {
    let side = x.shape.min() ?? 0
    let (work, overflow) = x.count.multipliedReportingOverflow(by: side * 10 + 10)
    try charge(work: overflow ? .max : work)
  }
}
