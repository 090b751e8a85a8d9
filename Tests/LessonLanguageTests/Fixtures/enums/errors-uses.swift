// Cases that there are not, and payloads that do not fit.
enum Shape { case circle(radius: Double), rect(Int, Int), empty }
let a: Shape = .circl(radius: 1)  // error: 17: type 'Shape' has no member 'circl'; did you mean 'circle'?
let b = Shape.triangle  // error: 15: type 'Shape' has no member 'triangle'
let c: Shape = .circle  // error: 17: member 'circle(radius:)' expects argument of type 'Double'
let d: Shape = .circle(2)  // error: 24: missing argument label 'radius:' in call
let e: Shape = .circle(radius: "x")  // error: 32: cannot convert value of type 'String' to expected argument type 'Double'
let f: Shape = .rect(1, 2, 3)  // error: 28: extra argument in call
let g = .empty == .empty  // error: 10: cannot infer contextual base in reference to member 'empty'
let h: Shape = .empty(1)  // error: 17: enum case 'empty' has no associated values
let i = Shape.empty == .empty  // error: 21: binary operator '==' cannot be applied to two 'Shape' operands
let j: Int = .empty  // error: 15: type 'Int' has no member 'empty'
