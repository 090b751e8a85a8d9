// native: differs
// What a lesson could do with the items is not known to the interpreter.
protocol Box<Item> { associatedtype Item; var item: Item { get } }
func box(_ n: Int) -> any Box<Int> { IntBox(item: n) }  // error: 23: a value of which only 'Box<…>' is known is not supported in lessons: name its type, such as '[Int]' or 'AnySequence<Int>'
struct IntBox: Box { var item: Int }
func item(_ box: some Box<Int>) -> Int { box.item }
