// Ranges with one end.
print((1...).contains(5), (1...).contains(0), (..<5).contains(5), (...5).contains(5), (...2.5).contains(2))  // prints: true false false true true
let from = 3..., upTo = ..<3, through = ...3
print(from, upTo, through)  // prints: PartialRangeFrom<Int>(lowerBound: 3) PartialRangeUpTo<Int>(upperBound: 3) PartialRangeThrough<Int>(upperBound: 3)
print(from.lowerBound, upTo.upperBound, through.upperBound, ("b"...).contains("c"))  // prints: 3 3 3 true
for i in 5... {
  if i % 4 == 0 { print("found", i); break }  // prints: found 8
}
search: for i in 1... {
  for j in 1...i where i * j == 42 {
    print(i, j)  // prints: 7 6
    break search
  }
}
print(zip(1..., ["a", "b"]).map { "\($0)\($1)" }, zip(["x", "y"], 10...).map { "\($0)\($1)" })  // prints: ["1a", "2b"] ["x10", "y11"]
print(Array((7...).prefix(3)), (1...).first { $0 * $0 > 50 } ?? 0)  // prints: [7, 8, 9] 8
