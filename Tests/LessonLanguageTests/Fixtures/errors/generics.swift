// Generic parameters that do not fit.
func largest<T: Comparable>(_ list: [T]) -> T? { list.max() }
struct P { var x = 1 }
print(largest([P()]))  // error: 7: global function 'largest' requires that 'P' conform to 'Comparable'
func same<T>(_ a: T, _ b: T) -> T { a }
let x: Int = same("a", "b")  // error: 19: cannot convert value of type 'String' to expected argument type 'Int'
func make<T>() -> T? { nil }
let y = make()  // error: 9: generic parameter 'T' could not be inferred
func add<T>(_ a: T, _ b: T) -> T { a + b }  // error: 38: binary operator '+' cannot be applied to two 'T' operands
struct Box<T> { var item: T }
let box: Box<Int> = Box(item: "x")  // error: 31: cannot convert value of type 'String' to expected argument type 'Int'
let other = Box<Int, Int>(item: 1)  // error: 13: generic type 'Box<T>' specialized with 2 type parameters (got 2, expected 1)
let wrong: Int<String> = 1  // error: 12: generic type 'Int' specialized with 1 type parameter (got 1, expected 0)
