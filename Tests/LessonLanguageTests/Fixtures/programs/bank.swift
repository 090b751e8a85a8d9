// State in structs, changed through functions that may refuse.
struct Account {
  let owner: String
  private(set) var balance = 0
  var history: [(kind: String, amount: Int)] = []
  init(owner: String) { self.owner = owner }
  mutating func deposit(_ amount: Int) { balance += amount; history.append((kind: "in", amount: amount)) }
  mutating func withdraw(_ amount: Int) -> Bool {
    guard amount <= balance else { return false }
    balance -= amount
    history.append((kind: "out", amount: amount))
    return true
  }
}
struct Bank {
  var accounts: [Account] = []
  subscript(owner: String) -> Account? { accounts.filter { $0.owner == owner }.first }
  private func index(_ owner: String) -> Int? {
    for i in accounts.indices where accounts[i].owner == owner { return i }
    return nil
  }
  mutating func open(_ owner: String) { accounts.append(Account(owner: owner)) }
  mutating func transfer(_ amount: Int, from a: String, to b: String) -> String {
    guard let from = index(a), let to = index(b) else { return "unknown" }
    guard accounts[from].withdraw(amount) else { return "refused" }
    accounts[to].deposit(amount)
    return "done"
  }
}
var bank = Bank()
bank.open("Ada"); bank.open("Bo")
bank.accounts[0].deposit(100)
print(bank.transfer(30, from: "Ada", to: "Bo"), bank.transfer(300, from: "Ada", to: "Bo"), bank.transfer(1, from: "X", to: "Bo"))  // prints: done refused unknown
print(bank["Ada"]?.balance ?? 0, bank["Bo"]?.balance ?? 0, bank["X"]?.balance ?? -1)  // prints: 70 30 -1
print(bank.accounts.map { ($0.owner, $0.history.count) })  // prints: [("Ada", 2), ("Bo", 1)]
let before = bank
_ = bank.transfer(70, from: "Ada", to: "Bo")
print(before["Ada"]!.balance, bank["Ada"]!.balance, bank["Bo"]!.history.map { $0.amount })  // prints: 70 0 [30, 70]
