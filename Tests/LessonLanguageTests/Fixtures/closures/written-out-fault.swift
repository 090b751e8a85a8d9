// A fault in code that stands where it was called is at its own place.
func part(_ numbers: [Int], _ index: Int) -> Int { numbers[index] } // stops: 52: index out of range: 2 is not in 0..<2
print([0, 1, 2].map { index in part([5, 6], index) })
