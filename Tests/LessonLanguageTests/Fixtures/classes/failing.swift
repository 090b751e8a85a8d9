struct Problem: Error { let code: Int }
class Product {
  let name: String
  init?(name: String) { if name.isEmpty { return nil }; self.name = name }
}
class CartItem: Product {
  let quantity: Int
  init?(name: String, quantity: Int) {
    if quantity < 1 { return nil }
    self.quantity = quantity
    super.init(name: name)
  }
  convenience init?(text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let number = Int(parts[0]) else { return nil }
    self.init(name: String(parts[1]), quantity: number)
  }
}
for text in ["2 socks", "0 shirts", "x y", "3"] { print(CartItem(text: text)?.name ?? "none") }
print(CartItem(name: "", quantity: 1) == nil)
class Document {
  var name: String?
  init() {}
  init?(name: String) { if name.isEmpty { return nil }; self.name = name }
}
class Untitled: Document { override init() { super.init(name: "[Untitled]")! } }
print(Untitled().name!)
class Sure: Document { override init(name: String) { super.init(); self.name = name.isEmpty ? "[Empty]" : name } }
print(Sure(name: "").name!)
class Thrower { let x: Int; init(_ x: Int) throws { if x < 0 { throw Problem(code: x) }; self.x = x } }
class Heir: Thrower { var y = 1 }
do { print(try Heir(3).x); print(try Heir(-3).x) } catch let problem as Problem { print("code", problem.code) } catch { print("other") }
print((try? Thrower(-1)) == nil)
// prints: socks
// prints: none
// prints: none
// prints: none
// prints: true
// prints: [Untitled]
// prints: [Empty]
// prints: 3
// prints: code -3
// prints: true
