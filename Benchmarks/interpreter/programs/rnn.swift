// A recurrent network by hand: forward through a sequence, backward through time, one step of descent.
import Foundation

let inputs = 4
let hidden = 12
let length = 16

var seed = 1
func weight() -> Double {
  seed = (seed * 16_807) % 2_147_483_647
  return Double(seed % 2_001 - 1_000) / 5_000
}

func matrix(_ rows: Int, _ columns: Int) -> [[Double]] {
  (0..<rows).map { _ in (0..<columns).map { _ in weight() } }
}

func product(_ m: [[Double]], _ v: [Double]) -> [Double] {
  m.map { row in
    var sum = 0.0
    for i in 0..<v.count { sum += row[i] * v[i] }
    return sum
  }
}

func addOuter(_ m: inout [[Double]], _ a: [Double], _ b: [Double]) {
  for i in 0..<a.count {
    for j in 0..<b.count { m[i][j] += a[i] * b[j] }
  }
}

func softmax(_ v: [Double]) -> [Double] {
  var largest = v[0]
  for x in v { largest = max(largest, x) }
  let powers = v.map { exp($0 - largest) }
  let sum = powers.reduce(0, +)
  return powers.map { $0 / sum }
}

func oneHot(_ index: Int) -> [Double] {
  var v = Array(repeating: 0.0, count: inputs)
  v[index] = 1
  return v
}

func descend(_ m: inout [[Double]], _ gradient: [[Double]], _ rate: Double) {
  for i in 0..<m.count {
    for j in 0..<m[i].count { m[i][j] -= rate * gradient[i][j] }
  }
}

var wx = matrix(hidden, inputs)
var wh = matrix(hidden, hidden)
var wy = matrix(inputs, hidden)
let sequence = (0..<length + 1).map { $0 * $0 % inputs }

var loss = 0.0
for _ in 0..<960 {
  var states = [Array(repeating: 0.0, count: hidden)]
  var predictions: [[Double]] = []
  loss = 0
  for t in 0..<length {
    let fromInput = product(wx, oneHot(sequence[t]))
    let fromState = product(wh, states[t])
    let state = (0..<hidden).map { tanh(fromInput[$0] + fromState[$0]) }
    let prediction = softmax(product(wy, state))
    loss -= log(prediction[sequence[t + 1]])
    states.append(state)
    predictions.append(prediction)
  }
  var gx = Array(repeating: Array(repeating: 0.0, count: inputs), count: hidden)
  var gh = Array(repeating: Array(repeating: 0.0, count: hidden), count: hidden)
  var gy = Array(repeating: Array(repeating: 0.0, count: hidden), count: inputs)
  var fromLater = Array(repeating: 0.0, count: hidden)
  for t in stride(from: length - 1, through: 0, by: -1) {
    var errors = predictions[t]
    errors[sequence[t + 1]] -= 1
    addOuter(&gy, errors, states[t + 1])
    var below = fromLater
    for i in 0..<inputs {
      for j in 0..<hidden { below[j] += wy[i][j] * errors[i] }
    }
    for j in 0..<hidden { below[j] *= 1 - states[t + 1][j] * states[t + 1][j] }
    addOuter(&gx, below, oneHot(sequence[t]))
    addOuter(&gh, below, states[t])
    fromLater = Array(repeating: 0.0, count: hidden)
    for i in 0..<hidden {
      for j in 0..<hidden { fromLater[j] += wh[i][j] * below[i] }
    }
  }
  descend(&wx, gx, 0.1)
  descend(&wh, gh, 0.1)
  descend(&wy, gy, 0.1)
}
print((loss * 1e9).rounded() / 1e9)
