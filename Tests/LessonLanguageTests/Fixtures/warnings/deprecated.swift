// What older programs use still runs, with the compiler's advice.
let a = ["x", "y"]
print(a.index(of: "x")!) // warning: 9: 'index(of:)' is deprecated: renamed to 'firstIndex(of:)'
print(a.index { $0 == "y" }!) // warning: 9: 'index(where:)' is deprecated: renamed to 'firstIndex(where:)'
let s = "hello"
print(s.index(of: "l")! == s.index(s.startIndex, offsetBy: 2)) // warning: 9: 'index(of:)' is deprecated: renamed to 'firstIndex(of:)'
let numbers = [1, nil, 3].flatMap { $0 } // warning: 27: 'flatMap' is deprecated: Please use compactMap(_:) for the case where closure returns an optional value
print(numbers, [[1], [2]].flatMap { $0 }, ["ab", "c"].flatMap { $0 })
print(M_PI, M_E, M_LN2) // warning: 7: 'M_PI' is deprecated: Please use 'Double.pi' or '.pi' to get the value of correct type and avoid casting.
print(s.substring(from: s.index(s.startIndex, offsetBy: 2))) // warning: 9: 'substring(from:)' is deprecated: Please use String slicing subscript with a 'partial range from' operator.
// prints: 0
// prints: 1
// prints: true
// prints: [1, 3] [1, 2] ["a", "b", "c"]
// prints: 3.141592653589793 2.718281828459045 0.6931471805599453
// prints: llo
