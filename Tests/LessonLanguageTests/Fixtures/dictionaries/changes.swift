// Methods that change a dictionary, and what they return.
var d = ["a": 1]
print(d.updateValue(2, forKey: "a") ?? 0, d.updateValue(3, forKey: "b") == nil)  // prints: 1 true
print(d.removeValue(forKey: "a") ?? 0, d.removeValue(forKey: "z") == nil)  // prints: 2 true
d.updateValue(9, forKey: "c")
d.removeValue(forKey: "b")
print(d)  // prints: ["c": 9]
d.removeAll()
print(d, d.isEmpty, d.count, d.first == nil)  // prints: [:] true 0 true
d.reserveCapacity(10)
d["x"] = 1
if let (key, value) = d.popFirst() { print(key, value, d.isEmpty) }  // prints: x 1 true
print(d.popFirst() == nil)  // prints: true
var e = Dictionary<String, [Int]>()
var f = [Int: Bool]()
var g: [Character: Int] = Dictionary(minimumCapacity: 4)
e["k"] = [1]
f[1] = true
g["c"] = 2
print(e, f, g)  // prints: ["k": [1]] [1: true] ["c": 2]
