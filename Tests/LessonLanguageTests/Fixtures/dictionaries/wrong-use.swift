// An element is an optional; keys have their type; constants do not change.
var ages = ["Ada": 36]
let age: Int = ages["Ada"]  // error: 16: value of optional type 'Int?' must be unwrapped: use '??' for a default, 'if let', or '!' to force it
ages["Ada"] += 1  // error: 1: value of optional type 'Int?' must be unwrapped: use '??' for a default, 'if let', or '!' to force it
let names: [String] = ages.keys  // error: 23: cannot convert value of type 'Dictionary<String, Int>.Keys' to specified type '[String]'
let fixed = ["a": 1]
fixed["b"] = 2  // error: 1: cannot assign to value: 'fixed' is a 'let' constant
fixed.removeValue(forKey: "a")  // error: 1: cannot use mutating member 'removeValue' on immutable value: 'fixed' is a 'let' constant
