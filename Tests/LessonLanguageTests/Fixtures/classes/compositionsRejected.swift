// native: alone
protocol Named { var name: String { get } }
class Base {}
class A: Base {}
class C {}
let x: Base & Named = A()  // error: 23: value of type 'A' does not conform to specified type 'Named'
let y: Base & C = A()  // error: 15: protocol-constrained type cannot contain class 'C' because it already contains class 'Base'
func g<B: C>(_ b: B) {}
g(A())  // error: 1: global function 'g' requires that 'A' inherit from 'C'
func h(_ x: Base & Named) {}
h(A())  // error: 3: argument type 'A' does not conform to expected type 'Named'
class G<T> {}
struct S<X: G<Int>> {}
let s = S<G<String>>()  // error: 9: 'S' requires that 'G<String>' inherit from 'G<Int>'
protocol V: Base {}
struct Bad: V {}  // error: 8: non-class type 'Bad' cannot conform to class protocol 'V'
struct N {}
let z: any Named = N()  // error: 20: value of type 'N' does not conform to specified type 'Named'
let q: (any Named)? = N()  // error: 23: value of type 'N' does not conform to specified type 'Named'
func ret() -> any Named { N() }  // error: 27: return expression of type 'N' does not conform to 'Named'
