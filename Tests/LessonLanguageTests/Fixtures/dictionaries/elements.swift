// Reading, writing, removing: keys, optionals and defaults.
var ages = ["Ada": 36, "Alan": 41]
print(ages["Ada"] ?? 0, ages["Grace"] == nil, ages.count, ages.isEmpty)  // prints: 36 true 2 false
ages["Grace"] = 85
ages["Alan"] = nil
ages["Nobody"] = nil
print(ages.count, ages["Alan"] as Any)  // prints: 2 nil
ages["Ada"]! += 1
ages["Grace"]? -= 5
ages["Nobody"]? += 1
print(ages["Ada"]!, ages["Grace"]!, ages.count)  // prints: 37 80 2
ages["Ada", default: 0] += 1
ages["New", default: 10] += 1
print(ages["Ada", default: 0], ages["New", default: 0], ages["None", default: -1])  // prints: 38 11 -1
let old: Int? = ages["New"]
ages["New"] = old
ages["Gone"] = ages["Missing"]
print(ages.count)  // prints: 3
if let age = ages["Ada"] { print("Ada is \(age)") }  // prints: Ada is 38
