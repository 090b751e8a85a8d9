// native: alone
protocol Account { var balance: Double { get set }; var owner: String { get }; mutating func withdraw(_ a: Double) throws }
enum BankError: Error, Equatable { case insufficient(needed: Double), frozen }
extension Account { mutating func withdraw(_ a: Double) throws { guard a <= balance else { throw BankError.insufficient(needed: a - balance) }; balance -= a } 
  mutating func deposit(_ a: Double) { balance += a } }
struct Basic: Account { var balance = 0.0; let owner: String }
struct Frozen: Account { var balance: Double; var owner = "F"; mutating func withdraw(_ a: Double) throws { throw BankError.frozen } }
var all: [any Account] = [Basic(balance: 10, owner: "A"), Frozen(balance: 5)]
for i in all.indices { all[i].deposit(1); do { try all[i].withdraw(20) } catch BankError.insufficient(let n) { print("need", n) } catch { print(error) } }
print(all.map(\.balance), all.map { $0.owner }.joined())
func transfer<A: Account, B: Account>(_ a: inout A, _ b: inout B, _ n: Double) throws { try a.withdraw(n); b.deposit(n) }
var x = Basic(balance: 3, owner: "x"), y = Frozen(balance: 0)
try transfer(&x, &y, 2)
print(x, y.balance)
do { try transfer(&y, &x, 1) } catch { print(error as? BankError == .frozen) }
let r = Result { try x.withdrawn(50) }
extension Basic { func withdrawn(_ n: Double) throws -> Basic { var c = self; try c.withdraw(n); return c } }
if case .failure(let e) = r { print(e) }
// prints: need 9.0
// prints: frozen
// prints: [11.0, 6.0] AF
// prints: Basic(balance: 1.0, owner: "x") 2.0
// prints: true
// prints: insufficient(needed: 49.0)
