struct Coord: Hashable { let x: Int, y: Int }
typealias Pipe = [Coord: Set<Coord>]
typealias Grid = Set<Coord>
let p: Pipe = [Coord(x: 1, y: 2): []]
let g: Grid = []
print(p.count, g.count)
// prints: 1 0
