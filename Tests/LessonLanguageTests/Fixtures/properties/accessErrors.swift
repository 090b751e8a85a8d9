// native: alone
struct Account {
  private(set) var balance = 0
  private var log: [Int] = []
  private func secret() -> Int { 1 }
}
struct Key {
  private var code: Int
  private init() { code = 1 }
}
struct Safe { private var content: Int }
var account = Account()
account.balance = 5 // error: 9: cannot assign to property: 'balance' setter is inaccessible
print(account.log) // error: 15: 'log' is inaccessible due to 'private' protection level
print(account.secret()) // error: 15: 'secret' is inaccessible due to 'private' protection level
_ = Key() // error: 5: 'Key' initializer is inaccessible due to 'private' protection level
_ = Safe(content: 1) // error: 5: 'Safe' initializer is inaccessible due to 'private' protection level
