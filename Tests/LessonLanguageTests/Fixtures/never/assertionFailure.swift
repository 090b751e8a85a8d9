func area(_ side: Double) -> Double {
  if side >= 0 { return side * side }
  assertionFailure("negative side \(side)") // stops: 3: Fatal error: negative side -1.0
  return 0
}
print(area(2), area(0.5)) // prints: 4.0 0.25
print(area(-1))
