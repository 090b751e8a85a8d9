// Cases that can never be reached.
enum Direction { case north, south }
func f(_ d: Direction, _ o: Int?) {
  switch d { case .north: print(1); case .north: print(2); case .south: print(3) }  // warning: 42: case is already handled by previous patterns; consider removing it
  switch d { case .north, .south: print(1); default: print(2) }  // warning: 45: default will never be executed
  switch o { case .some: print(1); case 3: print(2); case nil: print(3) }
}
f(.north, 3)
// prints: 1
// prints: 1
// prints: 1
