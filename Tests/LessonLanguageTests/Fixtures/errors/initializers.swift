// An initialiser gives every property a value.
struct A {
  var x: Int, y: Int
  init() { x = 1 }  // error: 18: return from initializer without initializing all stored properties: 'y'
}
struct B {
  var x: Int
  init(flag: Bool) { if flag { x = 1 } }  // error: 40: return from initializer without initializing all stored properties: 'x'
}
struct Fine {
  let x: Int, y = 2
  init(flag: Bool) { if flag { x = 1 } else { x = 2 } }
}
