// native: alone
struct B<T> { var t: T; func only() where T == Int {} ; func ord() where T: Comparable {} }
struct N {}
let n = B(t: N()), s = B(t: "a")
s.only()  // error: 3: instance method 'only()' requires the types 'String' and 'Int' be equivalent
n.ord()  // error: 3: instance method 'ord()' requires that 'N' conform to 'Comparable'
extension B where T == Int { func ext() {} ; var v: Int { 3 } ; static func st() {}; init(q: Int) { t = q } }
extension B where T: Comparable { func exc() {} ; var w: Int { 3 } }
s.ext()  // error: 3: referencing instance method 'ext()' on 'B' requires the types 'String' and 'Int' be equivalent
print(s.v)  // error: 9: property 'v' requires the types 'String' and 'Int' be equivalent
n.exc()  // error: 3: referencing instance method 'exc()' on 'B' requires that 'N' conform to 'Comparable'
print(n.w)  // error: 9: property 'w' requires that 'N' conform to 'Comparable'
B<String>.st()  // error: 11: referencing static method 'st()' on 'B' requires the types 'String' and 'Int' be equivalent
protocol O: AnyObject {}
struct X: O {}  // error: 8: non-class type 'X' cannot conform to class protocol 'O'
enum Y: O {}  // error: 6: non-class type 'Y' cannot conform to class protocol 'O'
