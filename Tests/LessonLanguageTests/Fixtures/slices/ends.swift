// Prefixes and suffixes by index and condition.
let a = [1, 2, 3, 4, 5, 6]
print(a.prefix(upTo: 2), a.prefix(through: 1), a.suffix(from: 4), a.drop { $0 < 4 }, a.prefix { $0 < 3 })
// prints: [1, 2] [1, 2] [5, 6] [4, 5, 6] [1, 2]
