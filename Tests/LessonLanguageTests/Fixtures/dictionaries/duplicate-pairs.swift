// So must those of pairs, unless they are said to be combined.
let pairs = [("a", 1), ("b", 2), ("a", 3)]
let sums = Dictionary(pairs, uniquingKeysWith: +)
print(sums["a"]!, sums["b"]!)  // prints: 4 2
print(Dictionary(uniqueKeysWithValues: pairs))  // stops: 7: Fatal error: Duplicate values for key: 'a'
