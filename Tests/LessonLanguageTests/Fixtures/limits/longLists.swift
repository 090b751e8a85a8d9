// Lists of links, each held by the one before it, go without recursion.
var next: () -> Int = { 0 }
for _ in 0..<10_000 { let previous = next; next = { previous() + 1 } }
next = { 1 }
print(next())
// prints: 1
var nested: Any = 0
for _ in 0..<10_000 { nested = [nested] }
nested = "gone"
print(nested)
// prints: gone
var table: [String: Any] = [:]
for _ in 0..<10_000 { table = ["inner": table] }
table = [:]
print(table.count)
// prints: 0
