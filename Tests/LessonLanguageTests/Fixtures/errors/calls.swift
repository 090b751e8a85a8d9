// What cannot be called, indexed or iterated.
let n = 5
print(n(1))  // error: 7: cannot call value of non-function type 'Int'
print(n[0])  // error: 7: value of type 'Int' has no member 'subscript'
for x in n { print(x) }  // error: 10: for-in loop requires 'Int' to conform to 'Sequence'
for x in true {}  // error: 10: for-in loop requires 'Bool' to conform to 'Sequence'
let f = { (a: Int) in a }
print(f("x"))  // error: 9: cannot convert value of type 'String' to expected argument type 'Int'
print(f(1, 2))  // error: 12: extra argument in call
print(f())  // error: 9: missing argument for parameter #1 in call
print([1, 2]["a"])  // error: 14: cannot convert value of type 'String' to expected argument type 'Int'
let t = (1, 2)
print(t[0])  // error: 7: value of type '(Int, Int)' has no member 'subscript'
let (a, b, c) = t  // error: 5: tuple pattern cannot match values of type '(Int, Int)'
n.foo()  // error: 3: value of type 'Int' has no member 'foo'
print("abc"[0])  // error: 7: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
