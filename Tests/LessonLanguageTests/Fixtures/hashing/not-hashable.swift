// Keys and elements of sets must be hashable.
struct Point { var x = 0 }
let a: [Point: Int] = [:]  // error: 8: type 'Point' does not conform to protocol 'Hashable'
let b: Set<Point> = []  // error: 8: type 'Point' does not conform to protocol 'Hashable'
let c = [Point(): 1]  // error: 9: generic struct 'Dictionary' requires that 'Point' conform to 'Hashable'
let d = Set([Point()])  // error: 9: generic struct 'Set' requires that 'Point' conform to 'Hashable'
