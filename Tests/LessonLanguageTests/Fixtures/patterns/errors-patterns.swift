// Patterns that do not fit.
enum Shape { case circle(radius: Double), rect(Int, Int), empty }
func f(_ s: Shape, _ n: Int, _ t: (Int, Int)) {
  switch s { case .circ(let r): print(r); default: break }  // error: 20: type 'Shape' has no member 'circ'
  switch s { case .circle(let a, let b): print(a, b); default: break }  // error: 26: tuple pattern has the wrong length for tuple type '(radius: Double)'
  switch s { case .rect(let a, let b, let c): print(a, b, c); default: break }  // error: 24: tuple pattern has the wrong length for tuple type '(Int, Int)'
  switch s { case .empty(let a): print(a); default: break }  // error: 20: pattern with associated values does not match enum case 'empty'
  switch s { case .rect(let a, _), .circle(let a): print(a); default: break }  // error: 48: pattern variable bound to type 'Double', expected type 'Int'
  switch n { case "a": print(1); default: break }  // error: 19: expression pattern of type 'String' cannot match values of type 'Int'
  switch n { case .some(1): print(1); default: break }  // error: 20: type 'Int' has no member 'some'
  switch t { case (1, 2, 3): print(1); default: break }  // error: 19: tuple pattern has the wrong length for tuple type '(Int, Int)'
  switch n { case (1, 2): print(1); default: break }  // error: 19: tuple pattern cannot match values of the non-tuple type 'Int'
  if case .blue = s { print(1) }  // error: 12: type 'Shape' has no member 'blue'
  switch s { case .rect(let a, "x"): print(a); default: break }  // error: 32: expression pattern of type 'String' cannot match values of type 'Int'
}
