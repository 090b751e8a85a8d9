// A copy is a value of its own.
struct Inner { var n = 1; var list = [1] }
struct Outer { var inner = Inner(); var pair = (a: 1, b: Inner()) }
var a = Outer()
var b = a
b.inner.n = 2
b.inner.list.append(2)
b.pair.b.list[0] = 9
print(a)  // prints: Outer(inner: main.Inner(n: 1, list: [1]), pair: (a: 1, b: main.Inner(n: 1, list: [1])))
print(b)  // prints: Outer(inner: main.Inner(n: 2, list: [1, 2]), pair: (a: 1, b: main.Inner(n: 1, list: [9])))
var list = [a, b]
list[0].inner.list += [7, 8]
list[1].pair.a += 5
let copy = list
list[0].inner.list.removeAll()
print(list[0].inner.list, copy[0].inner.list, list[1].pair.a, a.inner.list)  // prints: [] [1, 7, 8] 6 [1]
func change(_ o: Outer) -> Outer {
  var o = o
  o.inner.n = 100
  return o
}
let c = change(a)
print(a.inner.n, c.inner.n)  // prints: 1 100
for var item in list { item.inner.n = 55 }
print(list[0].inner.n)  // prints: 1
let tuple = (a, 1)
a.inner.n = 77
print(tuple.0.inner.n)  // prints: 1
