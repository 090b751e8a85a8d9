// Remainders, products and roots.
print((7.5).truncatingRemainder(dividingBy: 2), (-7.5).truncatingRemainder(dividingBy: 2), (7.5).remainder(dividingBy: 2))  // prints: 1.5 -1.5 -0.5
print((0.1).addingProduct(3, 0.1), (2.0).squareRoot(), Float(2).squareRoot())  // prints: 0.4 1.4142135623730951 1.4142135
var x = 2.0
x.formSquareRoot()
print(x)  // prints: 1.4142135623730951
x.formTruncatingRemainder(dividingBy: 1)
x.negate()
print(x)  // prints: -0.41421356237309515
print(Double.minimum(1, .nan), Double.maximum(3, 2), Float.minimum(-0.5, 2), min(1.5, 0.5), max(2, 1.5))  // prints: 1.0 3.0 -0.5 0.5 2.0
print((10.0).distance(to: 2.5), (1.5).advanced(by: 2), 7.0 / 0, -7.0 / 0, (0.0 / 0).isNaN)  // prints: -7.5 3.5 inf -inf true
