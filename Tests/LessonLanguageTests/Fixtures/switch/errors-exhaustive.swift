// Every value must have a case.
enum Direction { case north, south, east }
enum Shape { case circle(Double), rect(Int, Bool) }
func f(_ d: Direction, _ s: Shape, _ o: Direction?, _ b: Bool, _ n: Int) {
  switch d { case .north: print(1) }  // error: 3: switch must be exhaustive
  switch d { case .north, .south: print(1); case .east where b: print(2) }  // error: 3: switch must be exhaustive
  switch s { case .circle: print(1); case .rect(_, true): print(2) }  // error: 3: switch must be exhaustive
  switch s { case .circle(1): print(1); case .rect: print(2) }  // error: 3: switch must be exhaustive
  switch o { case .north, .south, .east: print(1) }  // error: 3: switch must be exhaustive
  switch o { case nil: print(1); case .north?: print(2) }  // error: 3: switch must be exhaustive
  switch b { case true: print(1) }  // error: 3: switch must be exhaustive
  switch n { case 0: print(1); case 1...: print(2) }  // error: 3: switch must be exhaustive
  switch (d, b) { case (.north, _): print(1); case (_, true): print(2) }  // error: 3: switch must be exhaustive
  switch (o, b) { case (nil, true), (.some, false): print(1); case (nil, false): print(2) }  // error: 3: switch must be exhaustive
  switch d {}  // error: 3: switch must be exhaustive
}
