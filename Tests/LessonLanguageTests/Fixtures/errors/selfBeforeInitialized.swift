// A property is read after it has its value.
struct C {
  let x: Int
  init() { print(x); x = 1 }  // error: 18: constant 'self.x' used before being initialized
}
struct D {
  var x: Int, y: Int
  init() { x = 1; report(); y = 2 }  // error: 19: 'self' used before all stored properties are initialized
  func report() {}
}
