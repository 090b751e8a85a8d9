// native: alone
// A bank with errors, inout, optional chaining and nested types.
struct Bank {
  enum Failure: Error, Equatable { case unknown(String), insufficient(needed: Int), frozen }
  struct Account { let owner: String; private(set) var balance: Int; var isFrozen = false; var history: [Entry] = []
    enum Entry: Equatable, CustomStringConvertible { case deposit(Int), withdraw(Int), transfer(to: String, amount: Int)
      var description: String { switch self { case .deposit(let n): "+\(n)"; case .withdraw(let n): "-\(n)"; case let .transfer(to, n): "->\(to):\(n)" } } }
    init(owner: String, balance: Int = 0) { (self.owner, self.balance) = (owner, balance) }
    mutating func deposit(_ n: Int) { balance += n; history.append(.deposit(n)) }
    mutating func withdraw(_ n: Int) throws { guard !isFrozen else { throw Failure.frozen }; guard balance >= n else { throw Failure.insufficient(needed: n - balance) }; balance -= n; history.append(.withdraw(n)) } }
  private var accounts: [String: Account] = [:]
  subscript(owner: String) -> Account? { accounts[owner] }
  mutating func open(_ owner: String, with n: Int = 0) { accounts[owner] = Account(owner: owner, balance: n) }
  mutating func with<R>(_ owner: String, _ body: (inout Account) throws -> R) throws -> R { guard accounts[owner] != nil else { throw Failure.unknown(owner) }; return try body(&accounts[owner]!) }
  mutating func transfer(_ n: Int, from a: String, to b: String) throws { _ = try self[b] ?? { throw Failure.unknown(b) }(); try with(a) { try $0.withdraw(n); $0.history.append(.transfer(to: b, amount: n)) }; try with(b) { $0.deposit(n) } }
}
var bank = Bank(); bank.open("ann", with: 100); bank.open("bob")
func attempt(_ what: String, _ f: () throws -> Void) { do { try f(); print(what, "ok") } catch let e as Bank.Failure { print(what, e) } catch { print("?") } }
attempt("t1") { try bank.transfer(30, from: "ann", to: "bob") }
attempt("t2") { try bank.transfer(300, from: "ann", to: "bob") }
attempt("t3") { try bank.transfer(1, from: "ann", to: "zed") }
attempt("freeze") { try bank.with("bob") { $0.isFrozen = true } }
attempt("t4") { try bank.transfer(1, from: "bob", to: "ann") }
print(bank["ann"]?.balance ?? -1, bank["bob"]?.history.first?.description ?? "-", bank["x"]?.balance as Any, bank["ann"]!.history)
let r: Result<Int, Error> = Result { try bank.with("ann") { $0.balance } }; print((try? r.get()) ?? 0)
print(Bank.Failure.insufficient(needed: 3) == .insufficient(needed: 3), Bank.Failure.frozen != .unknown("a"))
// prints: t1 ok
// prints: t2 insufficient(needed: 230)
// prints: t3 unknown("zed")
// prints: freeze ok
// prints: t4 frozen
// prints: 70 +30 nil [-30, ->bob:30]
// prints: 70
// prints: true true
