// native: alone
protocol Stack<Element> { associatedtype Element; var top: Element? { get } }
struct AS<T>: Stack { var items: [T] = []; var top: T? { items.last } }
func use(_ s: some Stack<String>) -> String { s.top ?? "none" }
print(use(AS<Int>()))  // error: 7: global function 'use' requires the types 'Int' and 'String' be equivalent
let t: any Stack<Int, Int> = AS<Int>()  // error: 12: protocol type 'Stack' specialized with too many type arguments (got 2, but expected 1)
protocol P { associatedtype E }
let u: any P<Int>  // error: 12: protocol 'P' does not have primary associated types that can be constrained
