// native: alone
struct Layer { var weights: [Double]; var bias: Double }
struct Network { var layers: [Layer]; var scale = 1.0 }
var network = Network(layers: [Layer(weights: [1, 2], bias: 0), Layer(weights: [3], bias: 1)])
let paths: [WritableKeyPath<Layer, Double>] = [\.bias, \.weights[0]]
for index in network.layers.indices {
  for path in paths { network.layers[index][keyPath: path] -= 0.5 }
}
print(network.layers.map(\.bias), network.layers.map(\.weights))
func update(_ network: inout Network, _ path: WritableKeyPath<Network, Double>, _ change: (Double) -> Double) {
  network[keyPath: path] = change(network[keyPath: path])
}
update(&network, \.scale) { $0 + 1 }
update(&network, \.layers[1].weights[0]) { $0 * 10 }
print(network.scale, network.layers[1].weights)
let table: [String: WritableKeyPath<Network, Double>] = ["scale": \.scale, "bias": \.layers[0].bias]
for name in table.keys.sorted() { print(name, network[keyPath: table[name]!]) }
// prints: [-0.5, 0.5] [[0.5, 2.0], [2.5]]
// prints: 2.0 [25.0]
// prints: bias -0.5
// prints: scale 2.0
