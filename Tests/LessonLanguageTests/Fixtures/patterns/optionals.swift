// Optionals: nil, x?, some, none, and one within the other.
func show(_ v: Int??) -> String { switch v { case .none: "none"; case .some(.none): "some none"; case .some(.some(let x)): "\(x)" } }
print(show(nil), show(.some(nil)), show(3))
func both(_ a: Int?, _ b: Int?) -> String {
  switch (a, b) { case (let x?, let y?): "\(x + y)"; case (let x?, nil), (nil, let x?): "only \(x)"; case (nil, nil): "nothing" }
}
print(both(1, 2), both(1, nil), both(nil, 2), both(nil, nil))
let n: Int? = 5
switch n { case 5: print("five"); case nil: print("nil"); case let x?: print(x) }
if case (1...9)? = n { print("digit") }
if case .some(let x) = n, x > 3 { print("large", x) }
enum D { case up, down }
let d: D? = .up
switch d { case .up: print("up"); case .down?: print("down"); case .none: print("none") }
// prints: none some none 3
// prints: 3 only 1 only 2 nothing
// prints: five
// prints: digit
// prints: large 5
// prints: up
