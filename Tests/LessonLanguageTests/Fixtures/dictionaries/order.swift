// native: differs
// Entries keep the order of their insertion.
var d = ["z": 1, "y": 2, "x": 3]
d["w"] = 4
d["z"] = 10
print(d)  // prints: ["z": 10, "y": 2, "x": 3, "w": 4]
d["y"] = nil
d["y"] = 5
print(d.keys, d.values)  // prints: ["z", "x", "w", "y"] [10, 3, 4, 5]
for i in 0..<20 { d["k\(i)"] = i }
for i in 0..<18 { d["k\(i)"] = nil }
print(d)  // prints: ["z": 10, "x": 3, "w": 4, "y": 5, "k18": 18, "k19": 19]
print(d.first!, d.map { $0.value })  // prints: (key: "z", value: 10) [10, 3, 4, 5, 18, 19]
var s: Set = [3, 1, 2, 3]
s.insert(0)
s.remove(1)
print(s, s.union([9, 3]), s.subtracting([3]))  // prints: [3, 2, 0] [3, 2, 0, 9] [2, 0]
