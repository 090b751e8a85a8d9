// A run-time error of arithmetic, at its place.
func clock(_ hour: Int, _ hours: Int) -> Int { hour % hours }  // stops: 48: division by zero in remainder operation
print(clock(14, 12))  // prints: 2
print(clock(-14, 12))  // prints: -2
print(clock(14, 0))
