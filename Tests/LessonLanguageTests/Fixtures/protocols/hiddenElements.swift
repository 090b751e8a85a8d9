// native: differs
// What a lesson could do with the elements is not known to the interpreter.
func evens(_ n: Int) -> some Sequence<Int> { (0..<n).lazy.filter { $0 % 2 == 0 } }  // error: 25: a value of which only 'Sequence<…>' is known is not supported in lessons: name its type, such as '[Int]' or 'AnySequence<Int>'
func total(_ s: some Sequence<Int>) -> Int { s.reduce(0, +) }
