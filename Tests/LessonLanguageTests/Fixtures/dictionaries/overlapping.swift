// A dictionary cannot be read while one of its values is being changed.
var table = [1: [1]]
func add(_ list: inout [Int]) {
  list.append(table[1]!.count)  // stops: 15: overlapping accesses: the value is read or changed while it is being changed
}
add(&table[1]!)
