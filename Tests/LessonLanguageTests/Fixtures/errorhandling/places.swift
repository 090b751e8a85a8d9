// Errors out of operators, interpolations, initialisers, getters, subscripts and conditions.
struct Refused: Error {
  var number: Int
}

func small(_ n: Int) throws -> Int {
  if n > 9 { throw Refused(number: n) }
  return n
}

struct Digits {
  let values: [Int]
  var first: Int {
    get throws {
      guard let first = values.first else { throw Refused(number: 0) }
      return first
    }
  }
  init(_ values: [Int]) throws {
    self.values = try values.map { try small($0) }
  }
  subscript(index: Int) -> Int {
    get throws {
      guard index < values.count else { throw Refused(number: index) }
      return values[index]
    }
  }
}

func attempt(_ action: () throws -> Void) {
  do {
    try action()
    print("fine")
  } catch {
    print(error)
  }
}

attempt { print(try Digits([1, 2]).first) }
// prints: 1
// prints: fine
attempt { print(try Digits([1, 12]).first) } // prints: Refused(number: 12)
attempt { print(try Digits([]).first) } // prints: Refused(number: 0)
attempt { print(try Digits([3])[2]) } // prints: Refused(number: 2)
attempt { print(try "\(small(4)) \(small(11))") } // prints: Refused(number: 11)
let missing: Int? = nil
attempt { print(try missing ?? small(20)) } // prints: Refused(number: 20)
attempt { print(try missing == nil && small(21) > 0) } // prints: Refused(number: 21)
attempt { print(try missing == nil || small(22) > 0) }
// prints: true
// prints: fine
attempt { if try small(30) > 2 { print("not reached") } } // prints: Refused(number: 30)
attempt { for n in try [1, 2].map({ try small($0 * 31) }) { print(n) } } // prints: Refused(number: 31)
attempt { let (a, b) = (try small(1), try small(32)); print(a, b) } // prints: Refused(number: 32)
attempt { var array = [1, 2]; array[try small(0)] = try small(33); print(array) } // prints: Refused(number: 33)
attempt {
  var array = [[1], [2]]
  defer { print(array) }
  array[1].append(try small(5))
  array[try small(0)].append(try small(34))
}
// prints: [[1], [2, 5]]
// prints: Refused(number: 34)
