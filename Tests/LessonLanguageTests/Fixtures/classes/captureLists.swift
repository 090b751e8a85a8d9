// native: alone
class Ticker {
  var count = 0
  var tick: (() -> Void)?
  var total: (() -> Int)?
  func start() {
    tick = { [weak self] in
      guard let self else { return print("nobody") }
      count += 1
      print("tick", count)
    }
    total = { [unowned self] in self.count * 10 }
    let doubled = { [self] in count * 2 }
    print(doubled())
    [1, 2].forEach { count += $0 }
  }
  deinit { print("ticker gone") }
}
var ticker: Ticker? = Ticker()
ticker!.start()
let tick = ticker!.tick!
tick()
tick()
print(ticker!.total!())
ticker = nil
tick()
class Node { var name: String; init(_ name: String) { self.name = name }; deinit { print(name, "freed") } }
func make() -> [() -> String] {
  let x = Node("x"), y = Node("y")
  return [{ [weak x] in x?.name ?? "no x" }, { y.name }, { [z = y.name + "!"] in z }, { [weak x, y] in (x?.name ?? "-") + y.name }]
}
for f in make() { print(f()) }
// prints: 0
// prints: tick 4
// prints: tick 5
// prints: 50
// prints: ticker gone
// prints: nobody
// prints: x freed
// prints: no x
// prints: y
// prints: y!
// prints: -y
// prints: y freed
