// Raw values: written, and those that follow.
enum Planet: Int { case mercury = 1, venus, earth, mars = 10, jupiter }
print(Planet.earth.rawValue, Planet.jupiter.rawValue, Planet(rawValue: 2)!, Planet(rawValue: 5) == nil)
enum Below: Int { case a = -2, b, c, d }
print(Below.b.rawValue, Below.c.rawValue, Below.d.rawValue)
enum Coin: String { case penny, dime = "10c" }
print(Coin.penny.rawValue, Coin.dime.rawValue, Coin(rawValue: "10c")!, Coin(rawValue: "dime") == nil)
enum Mark: Character { case yes = "y", no = "n" }
print(Mark(rawValue: "n")!, Mark.yes.rawValue)
enum Ratio: Double { case half = 0.5, one = 1 }
print(Ratio(rawValue: 1)!, Ratio.half.rawValue)
// prints: 3 11 venus true
// prints: -1 0 1
// prints: penny 10c dime true
// prints: no y
// prints: one 0.5
