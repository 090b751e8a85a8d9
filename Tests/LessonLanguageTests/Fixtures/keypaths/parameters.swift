struct Network {
  var weights: [Double]
  var bias: [Double]
  static let parameters: [WritableKeyPath<Self, [Double]>] = [\.weights, \.bias]
  mutating func step(_ gradient: Network, rate: Double) {
    for parameter in Self.parameters {
      for index in self[keyPath: parameter].indices {
        self[keyPath: parameter][index] -= rate * gradient[keyPath: parameter][index]
      }
    }
  }
}
var network = Network(weights: [1, 2], bias: [0.5])
let copy = network
network.step(Network(weights: [1, 1], bias: [2]), rate: 0.25)
print(network.weights, network.bias) // prints: [0.75, 1.75] [0.0]
print(copy.weights, copy.bias) // prints: [1.0, 2.0] [0.5]
for path in Network.parameters { network[keyPath: path].append(9) }
print(network.weights, network.bias) // prints: [0.75, 1.75, 9.0] [0.0, 9.0]
