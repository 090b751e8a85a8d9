struct N {}
let a: AnyHashable = N() // error: 22: value of type 'N' does not conform to specified type 'Hashable'
let b: [AnyHashable] = [1, N()] // error: 28: argument type 'N' does not conform to expected type 'Hashable'
let c: AnyHashable = nil // error: 22: 'nil' cannot initialize specified type 'AnyHashable'
func h() -> some Sequence<Int> { ["a"] } // error: 34: return type of global function 'h()' requires the types 'String' and 'Int' be equivalent
let s: any Collection<Int> = 5 // error: 30: value of type 'Int' does not conform to specified type 'Collection'
let d = AnyHashable(N()) // error: 21: type 'N' does not conform to protocol 'Hashable'
