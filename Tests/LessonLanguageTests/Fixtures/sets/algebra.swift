// The algebra of sets, with sets and with other sequences.
let a: Set = [1, 2, 3, 4], b: Set = [3, 4, 5]
print(a.union(b).sorted(), a.intersection(b).sorted(), a.subtracting(b).sorted())  // prints: [1, 2, 3, 4, 5] [3, 4] [1, 2]
print(a.symmetricDifference(b).sorted(), a.union([9, 9]).sorted())  // prints: [1, 2, 5] [1, 2, 3, 4, 9]
print(a.intersection([1, 9]).sorted(), a.subtracting(1...3).sorted(), a.union(5...6).count)  // prints: [1] [4] 6
var c = a
c.formUnion([10])
c.subtract([1, 2])
c.formIntersection([3, 10, 11])
c.formSymmetricDifference([10, 20])
print(c.sorted(), a.count)  // prints: [3, 20] 4
print(a.isSubset(of: [1, 2, 3, 4, 5]), a.isSubset(of: b), b.isSuperset(of: [3]), Set([3]).isSubset(of: a))  // prints: true false true true
print(a.isDisjoint(with: [7, 8]), a.isDisjoint(with: b))  // prints: true false
print(a.isStrictSubset(of: a), a.isSubset(of: a), a.isStrictSuperset(of: [1]), a.isStrictSubset(of: a.union([0])))  // prints: false true true true
print(a == [4, 3, 2, 1], a != b, Set<Int>() == [])  // prints: true true true
print(a.union(b) == b.union(a), a.subtracting(a).isEmpty)  // prints: true true
