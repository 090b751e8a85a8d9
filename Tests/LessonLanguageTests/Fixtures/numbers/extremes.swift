// The smallest and the largest of some numbers, also where one is no number or equals another.
let nan = 0.0 / 0.0
print(min(nan, 1), max(1, nan), min(2, nan)) // prints: nan 1.0 2.0
print(min(3, 1, 2), max(1, 5, 5, 2), min(1.5, 2)) // prints: 1 5 1.5
print(max(-0.0, 0.0), min(0.0, -0.0)) // prints: 0.0 0.0
print(abs(-3), abs(-2.5), abs(Float(-1.5))) // prints: 3 2.5 1.5
var x = 4
x = min(5, x, 9)
print(x) // prints: 4
x = max(x, x + 1, x - 1)
print(x) // prints: 5
