import LessonPrelude

struct Stop: Error, Equatable { var name: String }
struct Pair: Parameterized {
  var a = Tensor([1, 2]), b = Tensor([3])
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
    try body("a", &a)
    try body("b", &b)
  }
}
var pair = Pair()
do {
  try pair.forEachParameter { name, tensor in
    if name == "b" { throw Stop(name: name) }
    tensor = tensor * 10
  }
} catch {
  print(error)
}
print(pair.a, pair.b)
// prints: Stop(name: "b")
// prints: [10.0, 20.0] [3.0]

do {
  _ = try valueAndGradient(at: pair) { pair in
    if pair.a.count == 2 { throw Stop(name: "loss") }
    return sum(pair.a)
  }
} catch let stop as Stop {
  print("caught", stop.name)
}
// prints: caught loss

do {
  _ = try backpropagate(at: pair) { pair -> (loss: Tensor, intermediates: [Tensor]) in throw Stop(name: "on the way") }
} catch {
  print(error)
}
// prints: Stop(name: "on the way")

// The library's models, too: what was visited before the error stays.
var weights = CellWeights(inputWeight: Tensor([[1]]), hiddenWeight: Tensor([[2]]), inputBias: Tensor([3]))
do {
  try weights.forEachParameter { name, tensor in
    if name == "weight_hh" { throw Stop(name: name) }
    tensor = tensor + 1
  }
} catch {
  print(error, weights.inputWeight, weights.hiddenWeight)
}
// prints: Stop(name: "weight_hh") [[2.0]] [[2.0]]

var state = LSTMState(h: Tensor([1]), c: Tensor([2]))
state.forEachParameter { name, tensor in tensor = tensor * 2 }
print(state, state == LSTMState(h: Tensor([2]), c: Tensor([4])))
// prints: LSTMState(h: [2.0], c: [4.0]) true
