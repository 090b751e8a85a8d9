// native: alone
protocol Shape { associatedtype Size: Comparable; var size: Size { get }; func same(_ other: Self) -> Bool }
struct Square: Shape { var size = 2.5; func same(_ other: Square) -> Bool { size == other.size } }
func make() -> some Shape { Square() }
let one = make()
//---
print(one.same(make()), one.size == make().size, one.size)  // prints: true true 2.5
func twice<S: Shape>(_ shape: S) -> some Collection<S> { [shape, shape] }
//---
extension Shape { var doubled: some Collection<Size> { [size, size] } }
print(twice(one).count, twice(one).first!.same(one), one.doubled.max()! == one.size)  // prints: 2 true true
protocol Source<Output> { associatedtype Output; func next() -> Output }
struct Ones: Source { func next() -> Int { 1 } }
let source: any Source<Int> = Ones()
//---
print(source.next() + 1)  // prints: 2
func sum(_ sources: [any Source<Int>]) -> Int { sources.reduce(0) { $0 + $1.next() } }
print(sum([source, Ones()]))  // prints: 2
