var s = "abc"
s += "xyz".reversed()
s += ["a", "b"]
let v: String = "abc".reversed() + "d"
let r = "ab" + ["c"]
print(s, v, r)
let mass: Int? = nil
print(mass ?? "Unknown")
let z: Any = mass ?? "none"
print(z, (mass ?? 3.5) as Any)
// prints: abczyxab cbad abc
// prints: Unknown
// prints: none 3.5
