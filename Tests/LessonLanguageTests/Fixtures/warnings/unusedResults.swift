// What a statement gives and nobody takes.
struct S {
  var a = 1
  func m() -> Int { a }
  mutating func n() -> Int { a += 1; return a }
  @discardableResult mutating func quiet() -> Int { 1 }
  func nothing() {}
  subscript(i: Int) -> Int { get { i } set {} }
  static var shared = 3
}
enum E { case a, b(Int) }
func f() -> Int { 1 }
func two(_ x: Int, _ y: Int) -> Int { x }
func labelled(x: Int, _ y: Int) -> Int { x }
@discardableResult func quiet() -> Int { 1 }
func fails() throws -> Int { 1 }
func uses(p: Int, o: Int?, list: [Int], other: S?, function: (Int) -> Int) {
  var s = S()
  f()  // warning: 3: result of call to 'f()' is unused
  two(1, 2)  // warning: 3: result of call to 'two' is unused
  labelled(x: 1, 2)  // warning: 3: result of call to 'labelled(x:_:)' is unused
  quiet()
  S()  // warning: 3: result of 'S' initializer is unused
  s.m()  // warning: 5: result of call to 'm()' is unused
  s.n()  // warning: 5: result of call to 'n()' is unused
  s.quiet()
  s.nothing()
  s.a  // warning: 5: property is accessed but result is unused
  s  // warning: 3: variable is unused
  s[3]  // warning: 4: subscript is accessed but result is unused
  S.shared  // warning: 5: property is accessed but result is unused
  other?.m()  // warning: 10: result of call to 'm()' is unused
  other?.nothing()
  p  // warning: 3: expression of type 'Int' is unused
  3  // warning: 3: integer literal is unused
  1.5  // warning: 3: floating-point literal is unused
  true  // warning: 3: boolean literal is unused
  "abc"  // warning: 3: string literal is unused
  p + 1  // warning: 5: result of operator '+' is unused
  p == 1  // warning: 5: result of operator '==' is unused
  p > 3 && p < 4  // warning: 9: result of operator '&&' is unused
  -p  // warning: 3: result of operator '-' is unused
  !(p > 3)  // warning: 3: result of operator '!' is unused
  o ?? 1  // warning: 5: result of operator '??' is unused
  o!  // warning: 4: expression of type 'Int' is unused
  o?.description  // warning: 6: expression of type 'String?' is unused
  o == nil  // warning: 5: result of operator '==' is unused
  [1, 2]  // warning: 3: expression of type '[Int]' is unused
  list[0]  // warning: 7: expression of type 'Int' is unused
  list.count  // warning: 8: expression of type 'Int' is unused
  list.map { $0 + 1 }  // warning: 8: result of call to 'map' is unused
  list.sorted()  // warning: 8: result of call to 'sorted()' is unused
  E.b(3)  // warning: 5: result of call to function returning 'E' is unused
  (1, 2)  // warning: 3: expression of type '(Int, Int)' is unused
  try? fails()  // warning: 3: result of 'try?' is unused
  try! fails()  // warning: 8: result of call to 'fails()' is unused
  p > 1 ? 1 : 2  // warning: 9: expression of type 'Int' is unused
  function(3)  // warning: 3: result of call to function returning 'Int' is unused
  String(p)  // warning: 3: result of 'String' initializer is unused
  min(p, 2)  // warning: 3: result of call to 'min' is unused
  list.forEach { $0 + 1 }  // warning: 21: result of operator '+' is unused
  s.a += 1
}
var changed = [1, 2]
changed.removeLast()
changed.sorted()  // warning: 9: result of call to 'sorted()' is unused
