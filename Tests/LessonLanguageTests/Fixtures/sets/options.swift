// native: alone
struct Perm: OptionSet {
  let rawValue: Int
  static let read = Perm(rawValue: 1 << 0)
  static let write = Perm(rawValue: 1 << 1)
  static let exec = Perm(rawValue: 1 << 2)
  static let all: Perm = [.read, .write, .exec]
  static let none: Perm = []
}
var p: Perm = [.read, .write]
print(p.contains(.read), p.contains(.exec), p.isEmpty, Perm.none.isEmpty, p.rawValue)
print(p.insert(.exec).inserted, p.insert(.read).inserted, p == .all)
p.remove(.read); print(p.rawValue, p.contains([.write, .exec]))
print(p.union(.read).rawValue, p.intersection([.write, .read]).rawValue, p.symmetricDifference(.all).rawValue, p.subtracting(.write).rawValue)
p.formUnion([.read]); p.formIntersection([.read, .exec]); print(p)
print(p.isSubset(of: .all), p.isSuperset(of: .read), p.isDisjoint(with: .write), p != .all)
p.subtract(.read); p.formSymmetricDifference(.all); p.update(with: .exec); print(p.rawValue)
let q = Perm([.read, .exec]); print(q.rawValue, Perm.all.isStrictSuperset(of: q))
func check(_ s: Perm) -> String { switch s { case .read: "r"; case [.read, .write]: "rw"; default: "other" } }
print(check(.read), check([.write, .read]), check(.all))
struct Flags: OptionSet, Hashable { var rawValue: UInt8; static let a = Flags(rawValue: 1); static let b = Flags(rawValue: 2) }
let names: [Flags: String] = [.a: "A", .b: "B", [.a, .b]: "AB"]
print(names[[.b, .a]] ?? "none", Flags.a)
// prints: true false false true 3
// prints: true false true
// prints: 6 true
// prints: 7 2 1 4
// prints: Perm(rawValue: 5)
// prints: true true true true
// prints: 7
// prints: 5 true
// prints: r rw other
// prints: AB Flags(rawValue: 1)
