// print, its separator and terminator, and how values are shown.
print()  // prints:
print("a", 1, 2.5, true, "b" as Character)  // prints: a 1 2.5 true b
print(1, 2, 3, separator: "-")  // prints: 1-2-3
print("no newline", terminator: "")
print(" then", "more", separator: "...", terminator: "!\n")  // prints: no newline then...more!
print("", "")  // prints:
struct P { var x = 1; var s = "text"; var l = [1.5]; var o: Int? = nil; var p: String? = "in"; var t = (1, b: "c") }
struct E {}
print(P(), E())  // prints: P(x: 1, s: "text", l: [1.5], o: nil, p: Optional("in"), t: (1, b: "c")) E()
print([P().x], ["s"], ["c"] as [Character], (1, "s"), (a: "s", b: 2.0))  // prints: [1] ["s"] ["c"] (1, "s") (a: "s", b: 2.0)
print([Optional(1), nil] as [Int?], [[["deep"]]], [("a", 1)], [(n: 1, s: "x")])  // prints: [Optional(1), nil] [[["deep"]]] [("a", 1)] [(n: 1, s: "x")]
print(Optional("s") as Any, Optional(P.init) == nil)  // prints: Optional("s") false
print(P.self, Int.self, type(of: 1.5))  // prints: P Int Double
print("multi\nline")
// prints: multi
// prints: line
