let double: Any = { (x: Int) -> Int in x * 2 }
if let function = double as? (Int) -> Int { print(function(21)) } // prints: 42
print(double is (Int) -> Int, double is (Int) -> String, double is () -> Int) // prints: true false false
