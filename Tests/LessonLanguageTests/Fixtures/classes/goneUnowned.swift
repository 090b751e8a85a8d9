// native: alone
class A { var n = 1 }
var a: A? = A()
unowned let b = a!
print(b.n)
// prints: 1
a = nil
print(b.n) // stops: 7: the instance of an unowned reference is gone: nothing else referred to it any more
