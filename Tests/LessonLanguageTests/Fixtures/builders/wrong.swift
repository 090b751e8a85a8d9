@resultBuilder struct Only { static func buildBlock(_ a: Int) -> Int { a } }
@Only func two() -> Int { 1; 2 } // error: 30: extra argument in call
@Only func wrong() -> Int { "a" } // error: 29: cannot convert value of type 'String' to expected argument type 'Int'
@Only func control(_ b: Bool) -> Int { if b { 1 } else { 2 } } // error: 40: closure containing control flow statement cannot be used with result builder 'Only'
@Only func optional(_ b: Bool) -> Int { if b { 1 } } // error: 41: closure containing control flow statement cannot be used with result builder 'Only'
@Only func loop() -> Int { for i in 0..<3 { i } } // error: 28: closure containing control flow statement cannot be used with result builder 'Only'
@Only func whileLoop() -> Int { while true { 1 } } // error: 33: closure containing control flow statement cannot be used with result builder 'Only'
@Only func result() -> String { 1 } // error: 31: cannot convert return expression of type 'Int' to return type 'String'
func take(@Only _ x: () -> Int) -> Int { x() }
print(take { 1; 2 }) // error: 17: extra argument in call
print(take { "a" }) // error: 14: cannot convert value of type 'String' to expected argument type 'Int'
print(take { let x = undefined; x }) // error: 22: cannot find 'undefined' in scope
print(take { if true { 1 } }) // error: 14: closure containing control flow statement cannot be used with result builder 'Only'
@Only func empty() -> Int { } // error: 27: expected expression in result builder 'Only'
@Only func good() -> Int { 4 }
let t: String = good() // error: 17: cannot convert value of type 'Int' to specified type 'String'
@resultBuilder struct E { static func buildBlock(_ a: Int...) -> Int { a.count }
  static func buildExpression(_ s: String) -> Int { s.count } }
@E func ee() -> Int { "a"; 3; "b" } // error: 28: cannot convert value of type 'Int' to expected argument type 'String'
