// Closures as properties, defaults and results of methods.
struct Layer {
  var weight: Double
  var activation: (Double) -> Double = { $0 }
  func apply(_ x: Double) -> Double { activation(weight * x) }
  func then(_ next: Layer) -> (Double) -> Double { { next.apply(self.apply($0)) } }
}
let relu = Layer(weight: 2) { max(0, $0) }
print(relu.apply(3), relu.apply(-3), Layer(weight: 0.5).apply(4))  // prints: 6.0 0.0 2.0
print(relu.then(Layer(weight: -1))(5))  // prints: -10.0
var layers = [relu, Layer(weight: 10)]
layers[1].activation = { $0 + 1 }
print(layers.reduce(1.0) { x, layer in layer.apply(x) })  // prints: 21.0
let compose = { (fs: [(Double) -> Double]) -> (Double) -> Double in { x in fs.reduce(x) { $1($0) } } }
print(compose([{ $0 + 1 }, { $0 * 10 }, relu.activation])(2))  // prints: 30.0
struct Lazy { let make: () -> [Int]; var both: ([Int], [Int]) { (make(), make()) } }
var calls = 0
let lazyOne = Lazy { calls += 1; return [calls] }
print(lazyOne.both, calls)  // prints: ([1], [2]) 2
