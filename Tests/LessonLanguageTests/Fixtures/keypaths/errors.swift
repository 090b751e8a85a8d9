struct Point { let x = 0; var y = 0; var sum: Int { x + y } }
var point = Point()
let x = \Point.x
point[keyPath: x] = 1 // error: 6: cannot assign through subscript: 'x' is a read-only key path
let sum: WritableKeyPath<Point, Int> = \.sum // error: 40: cannot convert key path type 'KeyPath<Point, Int>' to contextual type 'WritableKeyPath<Point, Int>'
let z = \Point.z // error: 9: value of type 'Point' has no member 'z'
print(5[keyPath: x]) // error: 7: key path of type 'KeyPath<Point, Int>' cannot be applied to a base of type 'Int'
