// native: alone
let ages: Any = ["a": 1, "b": 2]
if let known = ages as? [String: Int] { print(known["a"]!) }
print(ages is [String: String], ages is [String: Any], (ages as? [String: Any])?.count ?? 0)
let json: [String: Any] = ["name": "x", "tags": ["a", "b"], "size": ["w": 1.5]]
print(json["name"] as? String ?? "", (json["tags"] as? [String])?.count ?? 0, (json["size"] as? [String: Double])?["w"] ?? 0)
print((json["none"] as? Int) == nil, json["name"] as? Int ?? -1)
let set: Any = Set([1, 2])
print(set is Set<Int>, set is [Int])
let counts = ["x": 1]
let looser: [String: Any] = counts
print(looser["x"] as? Int ?? 0)
// prints: 1
// prints: false true 2
// prints: x 2 1.5
// prints: true -1
// prints: true false
// prints: 1
