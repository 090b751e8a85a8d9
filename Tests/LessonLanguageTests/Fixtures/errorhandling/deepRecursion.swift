struct Bottom: Error {}

func descend(_ depth: Int) throws -> Int {
  if depth == 0 { throw Bottom() }
  return try descend(depth - 1) + 1
}

do {
  print(try descend(5000))
} catch {
  print("reached the bottom:", error) // prints: reached the bottom: Bottom()
}

// Unwinding by hand, one level at a time.
func climb(_ depth: Int, _ steps: inout Int) throws {
  if depth == 0 { throw Bottom() }
  do {
    try climb(depth - 1, &steps)
  } catch {
    steps += 1
    throw error
  }
}
var steps = 0
do { try climb(2000, &steps) } catch { print(steps, error) } // prints: 2000 Bottom()
