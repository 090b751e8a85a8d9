let half = 1 as Double / 2
print(half) // prints: 0.5
let letter = "a" as Character
print(type(of: letter)) // prints: Character
let maybe = 5 as Int?
print(maybe == nil) // prints: false
let anything = [1, "a", 2.5] as [Any]
print(anything.count) // prints: 3
let pair: (Int, String) = (1, "one")
let looser: (Int?, Any) = pair
print(looser.0 ?? 0, looser.1) // prints: 1 one
print((1...3 as ClosedRange<Int>).upperBound) // prints: 3
