// Unknown members.
struct Point { var x = 0; var y = 0; static let zero = Point(); func moved() -> Point { self } }
let p = Point()
print(p.z)  // error: 9: value of type 'Point' has no member 'z'
print(p.movd())  // error: 9: value of type 'Point' has no member 'movd'; did you mean 'moved'?
print(Point.zeroo)  // error: 13: type 'Point' has no member 'zeroo'; did you mean 'zero'?
print([1].cuont)  // error: 11: value of type '[Int]' has no member 'cuont'; did you mean 'count'?
print("a".uppercase())  // error: 11: value of type 'String' has no member 'uppercase'; did you mean 'uppercased'?
print(Point.x)  // error: 13: instance member 'x' cannot be used on type 'Point'
print(p.zero)  // error: 9: static member 'zero' cannot be used on instance of type 'Point'
print((1, 2).2)  // error: 14: value of tuple type '(Int, Int)' has no member '2'
print((a: 1, b: 2).c)  // error: 20: value of tuple type '(a: Int, b: Int)' has no member 'c'
