// A long list of links is made and released without trouble.
enum List { case end
  indirect case link(Int, List)
}
var list = List.end
for i in 0..<200_000 { list = .link(i, list) }
var sum = 0
while case .link(let value, let rest) = list { sum += value; list = rest }
print(sum)
// prints: 19999900000
