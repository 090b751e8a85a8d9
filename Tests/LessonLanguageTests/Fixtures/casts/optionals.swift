struct Leaf { var weight = 1 }

let some: Any = Optional(3) as Any
let none: Any = Optional<Int>.none as Any

// An optional inside an Any is unwrapped when something else is asked for.
print((some as? Int) ?? 0, (none as? Int) ?? 0) // prints: 3 0
print(some is Int, none is Int) // prints: true false

// Asked for an optional, nil is one, whatever it would have wrapped.
print(none is Int?, none is String?, some is String?) // prints: true true false
if let inner = none as? Int? { print(inner == nil) } // prints: true
if let inner = some as? Int? { print(inner!) } // prints: 3

let maybe: Any? = 5
print((maybe as? Int) ?? 0) // prints: 5
let nothing: Any? = nil
print((nothing as? Int) ?? 0) // prints: 0

let leaves: [Any?] = [Leaf(), nil, Leaf(weight: 4), "x"]
var sum = 0
for leaf in leaves { sum += (leaf as? Leaf)?.weight ?? 0 }
print(sum) // prints: 5
let five: Any = 5
print((five as? Int?)! ?? 0) // prints: 5
