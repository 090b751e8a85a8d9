// native: alone
class Customer { let name: String; var card: Card?; init(_ name: String) { self.name = name }; deinit { print("\(name) gone") } }
class Card { let number: Int; unowned let customer: Customer
  init(_ number: Int, _ customer: Customer) { self.number = number; self.customer = customer }
  deinit { print("card \(number) gone") } }
var john: Customer? = Customer("John")
john!.card = Card(1234, john!)
print(john!.card!.customer.name)
john = nil
class Element {
  let name: String, text: String?
  lazy var html: () -> String = { [unowned self] in
    if let text = self.text { "<\(self.name)>\(text)</\(self.name)>" } else { "<\(self.name) />" }
  }
  init(name: String, text: String? = nil) { self.name = name; self.text = text }
  deinit { print("\(name) gone") }
}
var paragraph: Element? = Element(name: "p", text: "hello")
print(paragraph!.html())
paragraph = nil
class Department { unowned var next: Department?; let name: String; init(_ name: String) { self.name = name } }
let a = Department("a"), b = Department("b")
print(a.next?.name ?? "none")
a.next = b
print(a.next?.name ?? "none")
// prints: John
// prints: John gone
// prints: card 1234 gone
// prints: <p>hello</p>
// prints: p gone
// prints: none
// prints: b
