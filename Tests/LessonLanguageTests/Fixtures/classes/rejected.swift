class A { var x: Int; let y: Int; init(x: Int) { self.x = x; y = 1 }; func f() {}; final func g() {}; var c: Int { 1 } }
class D: A { func f() {} } // error: 19: overriding declaration requires an 'override' keyword
class E: A { override func h() {} } // error: 28: method does not override any method from its superclass
class F: A { override func g() {} } // error: 28: instance method overrides a 'final' instance method
class G: A { override var x: Int { 5 } } // error: 27: cannot override mutable property with read-only property 'x'
class H { var a: Int } // error: 7: class 'H' has no initializers
class K: A { init(k: Int) { self.init(k: k) } } // error: 34: designated initializer for 'K' cannot delegate (with 'self.init'); did you mean this to be a convenience initializer?
class J: A { convenience init(j: Int) { super.init(x: j) } } // error: 47: convenience initializer for 'J' must delegate (with 'self.init') rather than chaining to a superclass initializer (with 'super.init')
final class L {}
class M: L {} // error: 7: inheritance from a final class 'L'
class N: Int {} // error: 7: inheritance from non-protocol, non-class type 'Int'
class P: A { override func f() -> Int { 1 } } // error: 28: method does not override any method from its superclass
class Q { mutating func m() {} } // error: 11: 'mutating' is not valid on instance methods in classes
class R: Q, A {} // error: 13: multiple inheritance from classes 'Q' and 'A'
class T { weak var i: Int? } // error: 20: 'weak' may only be applied to class and class-bound protocol types, not 'Int'
struct S { deinit {} } // error: 12: deinitializer cannot be declared in struct 'S' that conforms to 'Copyable'
class W { init?(w: Int) { return nil }; init() {} }
class X: W { override init?() { return nil } } // error: 31: failable initializer 'init()' cannot override a non-failable initializer
class Z { init(z: Int) {}; class let stored = 1 } // error: 38: class stored properties not supported in classes; did you mean 'static'?
class C: C {} // error: 7: 'C' inherits from itself
let a = A(x: 1)
a.y = 3 // error: 3: cannot assign to property: 'y' is a 'let' constant
let d: D = A(x: 1) // error: 12: cannot convert value of type 'A' to specified type 'D'
A() // error: 3: missing argument for parameter 'x' in call
_ = super.f() // error: 5: 'super' cannot be used outside of a class computed property, method, initializer, deinitializer, or subscript
