// native: alone
// Functions that differ only in their results are told apart by what is done with the result.
func parse(_ text: String) -> Int { 1 }
func parse(_ text: String) -> Double { 1.5 }
let whole: Int = parse("x")
let fraction: Double = parse("x")
let unclear = parse("x")  // error: 15: ambiguous use of 'parse'
print([1, 2].joined(separator: ","))  // error: 14: value of type '[Int]' has no member 'joined'
outer: for i in 0..<3 {
  outer: for j in 0..<3 { print(i, j) }  // error: 3: label 'outer' cannot be reused on an inner statement
}
