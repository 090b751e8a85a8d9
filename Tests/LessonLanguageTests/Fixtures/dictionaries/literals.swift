// Literals take their types from the context.
let a: [String: Double] = ["x": 1, "y": 2.5]
print(a["x"]! + a["y"]!)  // prints: 3.5
let b: [String: [Int]] = ["even": [2, 4], "none": []]
print(b["even"]!, b["none"]!)  // prints: [2, 4] []
let c: [String: Any] = ["number": 1]
print(c["number"] ?? "nothing")  // prints: 1
let d: [Int: String?] = [1: "one", 2: nil]
print(d.count, d[1]!!, d[2]! == nil, d[3] == nil)  // prints: 2 one true true
let e: [Character: Int] = ["a": 1]
print(e["a"]!)  // prints: 1
let f = [1: [2: [3: "deep"]]]
print(f[1]![2]![3]!, f[1]?[9]?[3] ?? "none")  // prints: deep none
let g: [String: (Int) -> Int] = ["double": { $0 * 2 }, "square": { $0 * $0 }]
print(g["square"]!(7), g["double"]?(4) ?? 0)  // prints: 49 8
let h = ["origin": (x: 0, y: 0)]
print(h["origin"]!.x)  // prints: 0
let i: [Bool: Int] = [true: 1, false: 0]
print(i[3 > 2]!)  // prints: 1
func total(_ table: [String: Int]) -> Int { table.values.reduce(0, +) }
print(total([:]), total(["a": 1, "b": 2]))  // prints: 0 3
let j: Dictionary<Double, Int> = [0.5: 1, -0.0: 2]
print(j[0.5]!, j[0.0]!)  // prints: 1 2
let k: Dictionary = ["inferred": 1]
print(k)  // prints: ["inferred": 1]
