class Counter { var count = 0; func increment(by amount: Int = 1) { count += amount } }
let counter = Counter(), same = counter
same.increment()
same.increment(by: 5)
print(counter.count, counter === same, counter !== Counter())
struct Holder { var counter: Counter; var label = "a" }
var first = Holder(counter: counter)
var second = first
second.label = "b"
second.counter.count += 100
print(first.label, first.counter.count, first.counter === second.counter)
second.counter = Counter()
print(first.counter.count, second.counter.count)
func change(_ counter: Counter) { counter.count = -1 }
change(counter)
print(same.count)
let counters = [counter, Counter()]
for each in counters { each.increment(by: 7) }
print(counters.map(\.count))
let perhaps: Counter? = counter
perhaps?.count += 1
print(perhaps?.count ?? 0, perhaps!.count)
func both(_ a: inout Int, _ b: inout Int) { (a, b) = (b, a) }
both(&counters[0].count, &counters[1].count)
print(counters.map(\.count))
// prints: 6 true true
// prints: a 106 true
// prints: 106 0
// prints: -1
// prints: [6, 7]
// prints: 7 7
// prints: [7, 7]
