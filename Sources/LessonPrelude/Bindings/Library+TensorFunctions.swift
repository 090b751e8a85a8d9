import LessonLanguage
import RNN

extension Library {
  func bindTensorFunctions() {
    let elementwise: [(String, (Tensor) throws -> Tensor)] = [
      ("tanh", { try $0.hyperbolicTangent() }), ("sigmoid", { try $0.logisticSigmoid() }),
      ("relu", { try $0.rectified() }), ("exp", { try $0.exponential() }), ("log", { try $0.logarithm() }),
      ("sqrt", { try $0.squareRoot() }),
      ("abs", { try $0.magnitude() }), ("softmax", { try $0.softmax() }), ("logSoftmax", { try $0.logSoftmax() }),
      ("sum", { try $0.sum() }), ("mean", { try $0.mean() }), ("norm", { try $0.norm() }),
      ("transpose", { try $0.transposed() }),
    ]
    for (name, function) in elementwise {
      bindCall("func \(name)(_ x: Tensor) -> Tensor") { (call: NativeCall, x: Tensor) in
        try call.charged(function(x), reading: x.count)
      }
    }
    bindCall("func sum(_ x: Tensor, along axis: Int) -> Tensor") { (call: NativeCall, x: Tensor, axis: Int) in
      try call.charged(x.sum(along: axis), reading: x.count)
    }
    bindCall("func mean(_ x: Tensor, along axis: Int) -> Tensor") { (call: NativeCall, x: Tensor, axis: Int) in
      try call.charged(x.mean(along: axis), reading: x.count)
    }
    bindCall("func max(_ x: Tensor) -> Double") { (call: NativeCall, x: Tensor) in
      try call.charge(work: x.count / 4)
      return try x.largestElement()
    }
    bindCall("func min(_ x: Tensor) -> Double") { (call: NativeCall, x: Tensor) in
      try call.charge(work: x.count / 4)
      return try x.smallestElement()
    }
    bindCall("func argmax(_ x: Tensor) -> Int") { (call: NativeCall, x: Tensor) in
      try call.charge(work: x.count / 4)
      return try x.indexOfLargest()
    }
    bindCall("func reshape(_ x: Tensor, to shape: [Int]) -> Tensor") { (call: NativeCall, x: Tensor, shape: [Int]) in
      try call.charged(x.reshaped(to: shape))
    }
    bindCall("func concatenate(_ parts: [Tensor], along axis: Int = 0) -> Tensor") {
      (call: NativeCall, parts: [Tensor], axis: Int) in
      try call.charged(Tensor(concatenating: parts, along: axis))
    }
    bindCall("func stack(_ parts: [Tensor], along axis: Int = 0) -> Tensor") {
      (call: NativeCall, parts: [Tensor], axis: Int) in
      try call.charged(Tensor(stacking: parts, along: axis))
    }
    bindCall("func gather(_ x: Tensor, _ indices: [Int]) -> Tensor") { (call: NativeCall, x: Tensor, indices: [Int]) in
      try call.charged(x.gathering(indices))
    }
    let alongAxis: [(String, (Tensor, Int) throws -> Tensor)] = [
      ("max", { try $0.largest(along: $1) }), ("min", { try $0.smallest(along: $1) }),
      ("norm", { try $0.norm(along: $1) }),
    ]
    for (name, function) in alongAxis {
      bindCall("func \(name)(_ x: Tensor, along axis: Int) -> Tensor") { (call: NativeCall, x: Tensor, axis: Int) in
        try call.charged(function(x, axis), reading: x.count)
      }
    }
    bindCall("func argmax(_ x: Tensor, along axis: Int) -> [Int]") { (call: NativeCall, x: Tensor, axis: Int) in
      try call.charge(work: x.count)
      return try x.indicesOfLargest(along: axis)
    }
    bindCall("func crossEntropy(_ logits: Tensor, _ targets: [Int]) -> Tensor") {
      (call: NativeCall, logits: Tensor, targets: [Int]) in
      try call.charged(logits.crossEntropy(with: targets), reading: logits.count)
    }
    bindCall("func crossEntropy(_ logits: Tensor, _ target: Int) -> Tensor") {
      (call: NativeCall, logits: Tensor, target: Int) in
      try call.charged(logits.crossEntropy(with: [target]), reading: logits.count)
    }
    bindCall("func meanSquaredError(_ prediction: Tensor, _ target: Tensor) -> Tensor") {
      (call: NativeCall, prediction: Tensor, target: Tensor) in
      try call.charged(prediction.meanSquaredError(to: target), reading: prediction.count)
    }
    bindCall("func crossEntropy(_ logits: Tensor, _ targets: [Int?]) -> Tensor") {
      (call: NativeCall, logits: Tensor, targets: [Int?]) in
      try call.charged(logits.crossEntropy(with: targets), reading: logits.count)
    }
    bind("func bitsPerCharacter(ofCrossEntropy nats: Double) -> Double") { (nats: Double) in
      bitsPerCharacter(ofCrossEntropy: nats)
    }
    bind("func perplexity(ofCrossEntropy nats: Double) -> Double") { (nats: Double) in perplexity(ofCrossEntropy: nats) }
  }
}
