struct Odd: Error {
  var number: Int
}

func even(_ n: Int) throws -> Int {
  if n % 2 == 1 { throw Odd(number: n) }
  return n
}

func twice<T>(_ action: () throws -> T) rethrows -> [T] {
  [try action(), try action()]
}
print(twice { 3 }) // prints: [3, 3]
do {
  print(try twice { try even(4) }) // prints: [4, 4]
  print(try twice { try even(5) })
} catch {
  print(error) // prints: Odd(number: 5)
}

func apply(_ f: (Int) throws -> Int, to n: Int) rethrows -> Int { try f(n) }
let double = { (n: Int) in n * 2 }
let careful: (Int) throws -> Int = even
print(apply(double, to: 4), apply({ $0 + 1 }, to: 4)) // prints: 8 5
print((try? apply(careful, to: 3)) as Any, (try? apply(even, to: 6)) as Any) // prints: nil Optional(6)

// Through the functions of the library.
do {
  print(try [2, 4].map { try even($0) }) // prints: [2, 4]
  print(try [2, 4].reduce(0) { try $0 + even($1) }) // prints: 6
  print(try [2, 3, 4].filter { try even($0) > 2 })
} catch {
  print(error) // prints: Odd(number: 3)
}
print((try? [3, 1, 2].sorted { try even($0) < $1 }) ?? []) // prints: []
print([1, 2].contains { $0 == 2 }, (try? [2, 4].contains { try even($0) == 4 }) ?? false) // prints: true true
// A function that takes one passes on what it throws.
func each(_ numbers: [Int], _ body: (Int) throws -> Void) rethrows {
  try numbers.forEach { try body($0) }
}
do { try each([2, 3]) { print(try even($0)) } } catch { print(error) }
// prints: 2
// prints: Odd(number: 3)
