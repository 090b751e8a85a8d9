let values: [Any] = [1, "a", 2.5, [1, 2], (1, "x")]
for value in values { print(type(of: value)) }
// prints: Int
// prints: String
// prints: Double
// prints: Array<Int>
// prints: (Int, String)
print(type(of: values), "\(type(of: values[0]))") // prints: Array<Any> Int

let types: [Any.Type] = [Int.self, String.self]
for index in 0..<2 { print(types[index], types[index] == type(of: values[index])) }
// prints: Int true
// prints: String true
