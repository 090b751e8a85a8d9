// Combinations that cover everything.
enum Direction { case north, south }
enum Shape { case circle(Direction), rect(Int, Bool) }
func f(_ s: Shape?, _ b: Bool, _ t: (Direction, Direction?)) -> Int {
  var code = 0
  switch s { case .circle(.north): code = 1; case .circle(.south): code = 2; case .rect(_, true)?: code = 3; case .rect(let n, false): code = n; case nil: code = 5 }
  switch (b, t.0) { case (true, .north), (false, .south): code += 10; case (true, .south): code += 20; case (false, .north): code += 30 }
  switch t { case (.north, nil): code += 100; case (_, .north?), (_, .some(.south)): code += 200; case (.south, .none): code += 300 }
  return code
}
print(f(.circle(.south), true, (.north, nil)), f(.rect(7, false), false, (.south, .north)), f(nil, true, (.south, nil)))
print(f(.rect(7, true), false, (.north, .south)))
// prints: 112 217 325
// prints: 233
