import LessonLanguage
import RNN

extension Library {
  func bindTensorOperators() {
    let pairs: [(String, (Tensor, Tensor) throws -> Tensor)] = [
      ("+", { try $0.adding($1) }), ("-", { try $0.subtracting($1) }), ("*", { try $0.multiplying(by: $1) }),
      ("/", { try $0.dividing(by: $1) }),
    ]
    for (name, operation) in pairs {
      bindCall("static func \(name)(_ a: Tensor, _ b: Tensor) -> Tensor") { (call: NativeCall, a: Tensor, b: Tensor) in
        try call.charged(operation(a, b))
      }
      bindCall("static func \(name)=(_ a: inout Tensor, _ b: Tensor)") { (call: NativeCall, a: Tensor, b: Tensor) in
        try call.update(call.charged(operation(a, b)))
      }
    }
    bindCall("static func •(_ a: Tensor, _ b: Tensor) -> Tensor") { (call: NativeCall, a: Tensor, b: Tensor) in
      try call.product(a, b)
    }
    bindCall("func matmul(_ a: Tensor, _ b: Tensor) -> Tensor") { (call: NativeCall, a: Tensor, b: Tensor) in
      try call.product(a, b)
    }
    let right: [(String, (Tensor, Double) throws -> Tensor)] = [
      ("+", { try $0.adding($1) }), ("-", { try $0.adding(-$1) }), ("*", { try $0.multiplying(by: $1) }),
      ("/", { try $0.multiplying(by: 1 / $1) }),
    ]
    for (name, operation) in right {
      bindCall("static func \(name)(_ a: Tensor, _ b: Double) -> Tensor") { (call: NativeCall, a: Tensor, b: Double) in
        try call.charged(operation(a, b))
      }
    }
    for name in ["*", "/"] {
      bindCall("static func \(name)=(_ a: inout Tensor, _ b: Double)") { (call: NativeCall, a: Tensor, b: Double) in
        try call.update(call.charged(a.multiplying(by: name == "*" ? b : 1 / b)))
      }
    }
    let left: [(String, (Double, Tensor) throws -> Tensor)] = [
      ("+", { try $1.adding($0) }), ("-", { try $1.multiplying(by: -1).adding($0) }),
      ("*", { try $1.multiplying(by: $0) }), ("/", { try $1.dividing($0) }),
    ]
    for (name, operation) in left {
      bindCall("static func \(name)(_ a: Double, _ b: Tensor) -> Tensor") { (call: NativeCall, a: Double, b: Tensor) in
        try call.charged(operation(a, b))
      }
    }
    bindCall("static func -(_ a: Tensor) -> Tensor") { (call: NativeCall, a: Tensor) in
      try call.charged(a.multiplying(by: -1))
    }
  }
}

extension NativeCall {
  /// Puts the new value of the left side of an operator like `+=` in its place.
  fileprivate func update(_ value: Tensor) throws -> NoValue {
    try update(0, value)
    return NoValue()
  }

  /// The matrix product, charged before it is computed: sixteen multiplications are about one instruction.
  fileprivate func product(_ a: Tensor, _ b: Tensor) throws -> Tensor {
    let columns = b.rank == 2 ? b.shape[1] : 1
    let (operations, overflow) = a.count.multipliedReportingOverflow(by: columns)
    try charge(work: overflow ? .max : operations / 16)
    return try charged(a.product(with: b))
  }
}
