// native: alone
// Members where they may not stand, and names that are taken.
enum Color {
  case red
  var shade = 5  // error: 7: enums must not contain stored properties
}
extension Int {
  var half = 0.5  // error: 7: extensions must not contain stored properties
  struct Inner { var fine = 1 }
}
protocol Shape {
  func area() -> Double { 5 }  // error: 25: protocol methods must not have bodies
}
func add(a: Int, a: Int) {}  // error: 18: invalid redeclaration of 'a'
