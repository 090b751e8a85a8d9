// native: alone
struct P: CustomReflectable { var x = 1; var customMirror: Mirror { Mirror(self, children: ["x": x, "y": 2]) } }
for c in Mirror(reflecting: P()).children { print(c.label!, c.value) }
class A { var a = 1 }
class B: A, CustomReflectable { var b = 2; var customMirror: Mirror { Mirror(self, children: ["b": b], ancestorRepresentation: .generated) } }
class C: A, CustomReflectable { var b = 2; var customMirror: Mirror { Mirror(self, children: ["b": b], ancestorRepresentation: .suppressed) } }
let m = Mirror(reflecting: B()); print(m.children.count, m.superclassMirror?.children.map { $0.label ?? "-" } as Any)
let n = Mirror(reflecting: C()); print(n.superclassMirror as Any)
class D: B { var d = 3; override var customMirror: Mirror { Mirror(self, children: ["d": d], displayStyle: .class, ancestorRepresentation: .customized({ super.customMirror })) } }
let q = Mirror(reflecting: D()); print(q.children.map { $0.label! }, q.superclassMirror!.children.map { $0.label! }, q.displayStyle as Any)
dump(D())
// prints: x 1
// prints: y 2
// prints: 1 Optional(["a"])
// prints: nil
// prints: ["d"] ["b"] Optional(Swift.Mirror.DisplayStyle.class)
// prints: ▿ main.D #0
// prints: ▿ super: main.B
// prints: ▿ super: main.A
// prints: - a: 1
// prints: - b: 2
// prints: - d: 3
