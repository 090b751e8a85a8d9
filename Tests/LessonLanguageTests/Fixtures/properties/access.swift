// native: alone
struct Account {
  private(set) var balance = 0
  private var log: [String] = []
  fileprivate let kind = "current"
  mutating func deposit(_ amount: Int) {
    balance += amount
    note("deposit \(amount)")
  }
  private mutating func note(_ text: String) { log.append(text) }
  public var history: Int { log.count }
  struct Audit {
    func look(_ account: Account) -> Int { account.log.count }
  }
}
extension Account {
  internal mutating func reset() { balance = 0; log = [] }
}
var account = Account()
account.deposit(5)
print(account.balance, account.history, account.kind, Account.Audit().look(account)) // prints: 5 1 current 1
account.reset()
print(account.balance, account.history) // prints: 0 0
