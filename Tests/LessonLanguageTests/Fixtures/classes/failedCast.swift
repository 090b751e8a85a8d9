class A {}
class B: A {}
let a: A = A()
print(a as? B == nil)
// prints: true
let b = a as! B // stops: 9: could not cast value of type 'A' to 'B'
print(b)
