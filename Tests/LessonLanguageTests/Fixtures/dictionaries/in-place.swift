// Values are changed where they are: arrays, dictionaries and structs in dictionaries.
struct Tally { var hits = 0; mutating func hit() { hits += 1 } }
var groups: [String: [Int]] = [:]
groups["a", default: []].append(1)
groups["a", default: []].append(2)
groups["b"] = [7]
groups["b"]?.append(8)
groups["c"]?.append(9)
groups["a"]![0] = 10
groups["b"]?[1] += 1
print(groups["a"]!, groups["b"]!, groups["c"] == nil)  // prints: [10, 2] [7, 9] true
var nested: [String: [String: Int]] = ["x": ["one": 1]]
nested["x"]?["two"] = 2
nested["y", default: [:]]["one", default: 0] += 5
nested["x"]!["one"] = nil
nested["z"]?["one"] = 1
print(nested["x"]!, nested["y"]!, nested.count)  // prints: ["two": 2] ["one": 5] 2
var tallies = [1: Tally()]
tallies[1]?.hit()
tallies[1]!.hits += 10
tallies[2, default: Tally()].hit()
tallies[3]?.hit()
print(tallies[1]!.hits, tallies[2]!.hits, tallies.count)  // prints: 11 1 2
func double(_ value: inout Int) { value *= 2 }
var numbers = ["n": 21]
double(&numbers["n"]!)
double(&numbers["m", default: 4])
print(numbers["n"]!, numbers["m"]!)  // prints: 42 8
