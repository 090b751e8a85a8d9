// Elements of elements, changed in place.
struct P { var x = 0; var tags: [String] = [] }
var points = [P(), P()]
points[0].x = 1
points[1].tags.append("t")
points[1].tags[0] += "!"
print(points)  // prints: [main.P(x: 1, tags: []), main.P(x: 0, tags: ["t!"])]
var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2)
grid[1][2] = 5
grid[0][0] -= 1
grid[1].append(6)
print(grid)  // prints: [[-1, 0, 0], [0, 0, 5, 6]]
var tuples = [(name: "a", n: 1), (name: "b", n: 2)]
tuples[1].n += 10
tuples[0].name = "z"
print(tuples, tuples[1].name)  // prints: [(name: "z", n: 1), (name: "b", n: 12)] b
var fs: [(Int) -> Int] = [{ $0 + 1 }, { $0 * 2 }]
fs[0] = { $0 - 1 }
print(fs[0](10), fs[1](10), fs.map { $0(3) })  // prints: 9 20 [2, 6]
var maybe: [Int?] = [1, nil, 3]
maybe[1] = 2
maybe[0]? += 10
maybe[2] = nil
print(maybe, maybe.count)  // prints: [Optional(11), Optional(2), nil] 3
var cube = [[[1]]]
cube[0][0][0] = 2
cube[0].append([3])
cube.append([[4]])
print(cube, cube[0][1][0], cube.count)  // prints: [[[2], [3]], [[4]]] 3 2
