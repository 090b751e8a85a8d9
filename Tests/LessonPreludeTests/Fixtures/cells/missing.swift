import LessonPrelude

struct NoStep: RecurrentCell {  // error: 8: type 'NoStep' does not conform to protocol 'RecurrentCell'
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {}
}
struct NoVisit: RecurrentCell {  // error: 8: type 'NoVisit' does not conform to protocol 'RecurrentCell'
  func step(_ x: Tensor, _ h: Tensor) -> Tensor { h }
}
struct Labelled: RecurrentCell {  // error: 8: type 'Labelled' does not conform to protocol 'RecurrentCell'
  func step(x: Tensor, h: Tensor) -> Tensor { h }
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {}
}
struct Number: RecurrentCell {  // error: 8: type 'Number' does not conform to protocol 'RecurrentCell'
  func step(_ x: Tensor, _ count: Int) -> Int { count + 1 }
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {}
}
struct Changing: RecurrentCell {  // error: 8: type 'Changing' does not conform to protocol 'RecurrentCell'
  mutating func step(_ x: Tensor, _ h: Tensor) -> Tensor { h }
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {}
}
struct Throwing: RecurrentCell {  // error: 8: type 'Throwing' does not conform to protocol 'RecurrentCell'
  func step(_ x: Tensor, _ h: Tensor) throws -> Tensor { h }
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {}
}
struct Ungated: GatedCell {  // error: 8: type 'Ungated' does not conform to protocol 'GatedCell'
  func step(_ x: Tensor, _ h: Tensor) -> Tensor { h }
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {}
}
struct Loud: Parameterized {  // error: 8: type 'Loud' does not conform to protocol 'Parameterized'
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) throws {}
}
struct Untyped: Parameterized {  // error: 8: type 'Untyped' does not conform to protocol 'Parameterized'
  mutating func forEachParameter(_ body: (inout Tensor) -> Void) {}
}
