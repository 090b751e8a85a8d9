class A { var list = [1, 2]; var n = 0 }
let a = A()
func change(_ list: inout [Int]) { list.append(a.list.count) } // stops: 48: overlapping accesses: the value is read or changed while it is being changed
a.list.append(a.list.count)
print(a.list)
// prints: [1, 2, 2]
change(&a.list)
