// CaseIterable, also through a generic function.
enum Suit: String, CaseIterable { case clubs = "C", hearts = "H", spades = "S" }
for suit in Suit.allCases { print(suit.rawValue, terminator: " ") }
print(Suit.allCases.count, Suit.allCases.map(\.rawValue).joined())
func count<T: CaseIterable>(_ type: T.Type) -> Int { type.allCases.count }
print(count(Suit.self), Suit.allCases.contains(.spades), Suit.allCases.firstIndex(of: .hearts)!)
// prints: C H S 3 CHS
// prints: 3 true 1
