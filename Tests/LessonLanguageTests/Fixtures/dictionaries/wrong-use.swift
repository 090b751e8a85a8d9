// An element is an optional; keys have their type; constants do not change.
var ages = ["Ada": 36]
let age: Int = ages["Ada"]  // error: 20: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
ages["Ada"] += 1  // error: 5: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let names: [String] = ages.keys  // error: 28: cannot convert value of type 'Dictionary<String, Int>.Keys' to specified type '[String]'
let fixed = ["a": 1]
fixed["b"] = 2  // error: 6: cannot assign through subscript: 'fixed' is a 'let' constant
fixed.removeValue(forKey: "a")  // error: 7: cannot use mutating member on immutable value: 'fixed' is a 'let' constant
