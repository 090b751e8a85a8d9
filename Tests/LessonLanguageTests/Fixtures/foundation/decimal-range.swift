// native: differs
// A number that Foundation's operations would trap on.
import Foundation
var large = Decimal(10)
for _ in 0..<4 { large = large * large }
print(large) // prints: 10000000000000000
for _ in 0..<3 { large = large * large } // stops: 26: a Decimal has become too large or too small; its last digit must be worth between 1e-60 and 1e30
