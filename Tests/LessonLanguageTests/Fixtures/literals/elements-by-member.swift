let strand = "ACGT"
print(strand.allSatisfy({ ["A", "C", "G", "T"].contains($0) }))
print(strand.filter { ["A", "C"].contains($0) })
let c: Character = "x"
print(["a", "x"].contains(c), ["a", "x"].firstIndex(of: c)!)
let first = strand.first
print(["A", "1"].contains(first), [1, 2].contains(Optional(2)))
if ["0", "1"].contains(strand.first) { print("no") }
// prints: true
// prints: AC
// prints: true 1
// prints: true true
