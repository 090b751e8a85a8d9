/// A lesson with a snapshot after its first block.
struct SnapshotProgram: Sendable {
  var before: String
  /// Runs after the snapshot, and is undone.
  var undone: String
  var after: String
  /// What the last block prints, each time it follows the snapshot.
  var printed: String

  init(_ before: String, undone: String, _ after: String, prints printed: String) {
    (self.before, self.undone, self.after, self.printed) = (before, undone, after, printed)
  }

  static let counter = "func counter() -> () -> Int { var n = 0; return { n += 1; return n } }\n"

  /// Values: whoever writes to what a snapshot holds writes to a copy.
  static let values = [
    SnapshotProgram("var n = 1\nvar x = 2.5", undone: "n = 7; x = 0", "print(n, x)", prints: "1 2.5"),
    SnapshotProgram("var a = [1, 2]", undone: "a.append(3); a[0] = 9", "print(a); a.append(4)", prints: "[1, 2]"),
    SnapshotProgram("var a = [[1], [2]]", undone: "a[1].append(3)", "print(a); a[0][0] += 1", prints: "[[1], [2]]"),
    SnapshotProgram("var s = \"ab\"", undone: "s += \"c\"", "print(s); s.append(\"d\")", prints: "ab"),
    SnapshotProgram("var p = (1, \"a\")", undone: "p.1 += \"b\"; p.0 = 2", "print(p); p.1 += \"c\"", prints: "(1, \"a\")"),
    SnapshotProgram("struct P { var x = 1; var names = [\"a\"] }\nvar p = P()", undone: "p.x = 2; p.names.append(\"b\")",
                    "print(p); p.names[0] += \"!\"", prints: "P(x: 1, names: [\"a\"])"),
    SnapshotProgram("var o: Int? = nil\nvar s: String? = \"a\"", undone: "o = 1; s = nil", "print(o == nil, s!); s! += \"b\"",
                    prints: "true a"),
    SnapshotProgram("var x: Any = [1, 2]", undone: "x = \"changed\"", "print(x); x = 0", prints: "[1, 2]"),
    SnapshotProgram("var a: [Any] = [1, \"a\"]", undone: "a[0] = [2]; a.append(3)", "print(a); a[1] = 0", prints: "[1, \"a\"]"),
    SnapshotProgram("var d = [\"a\": 1]", undone: "d[\"a\"] = 2; d[\"b\"] = 3", "print(d); d[\"a\"] = nil", prints: "[\"a\": 1]"),
    SnapshotProgram("var s: Set = [1]", undone: "s.insert(2); s.remove(1)", "print(s); s.insert(3)", prints: "[1]"),
  ]

  private static let node = "class Node { var n = 1; var next: Node?; weak var back: Node?; var list = [1] }\n"

  /// Instances: a copy of what refers to each other, with the same identities.
  static let instances = [
    SnapshotProgram(node + "let a = Node()\nlet b = a", undone: "a.n = 5; b.list.append(2)", "a.n += 1; print(a.n, b.n, a === b, b.list)",
                    prints: "2 2 true [1]"),
    SnapshotProgram(node + "var a = Node()\nlet all = [a, a, Node()]", undone: "all[2].n = 9; a = Node()",
                    "a.n += 1; print(all.map { $0.n }, all[0] === a)", prints: "[2, 2, 1] true"),
    // A circle, and what only weak references know.
    SnapshotProgram(node + "let a = Node(), b = Node()\na.next = b\nb.next = a\nb.back = a", undone: "b.back = nil; a.next = nil",
                    "b.back!.n = 7; print(a.n, a.next! === b, b.next!.next! === b)", prints: "7 true true"),
    SnapshotProgram(node + "var a: Node? = Node()\nweak var w = a", undone: "a = nil; print(w == nil)",
                    "w!.n = 3; print(a!.n, w === a); a = nil; print(w == nil)", prints: "3 true\ntrue"),
    SnapshotProgram(node + "let a = Node()\nlet id = ObjectIdentifier(a)\nvar seen = [id: 1]", undone: "seen = [:]",
                    "print(ObjectIdentifier(a) == id, seen[ObjectIdentifier(a)] ?? 0)", prints: "true 1"),
    SnapshotProgram(node + "let a = Node()\nlet add = { a.n += 1 }\nlet any: Any = a\nadd()", undone: "add(); add(); a.n = 0",
                    "add(); print(a.n, (any as! Node).n)", prints: "3 3"),
    SnapshotProgram("class Gone { static var count = 0; deinit { Gone.count += 1 } }\nvar a: Gone? = Gone()", undone: "a = nil",
                    "a = nil; print(Gone.count)", prints: "1"),
    SnapshotProgram("class Cache { static let shared = Cache(); lazy var made: [Int] = [1, 2] }", undone: "Cache.shared.made.append(3)",
                    "print(Cache.shared.made); Cache.shared.made = []", prints: "[1, 2]"),
  ]

  /// Captured variables: shared by those that share them, and by nobody else.
  static let closures = [
    SnapshotProgram(counter + "let next = counter()\nprint(next())", undone: "print(next(), next())", "print(next(), next())",
                    prints: "2 3"),
    SnapshotProgram("""
      func pair() -> (() -> Void, () -> Int) { var n = 0; return ({ n += 1 }, { n }) }
      let (step, read) = pair()
      step()
      """, undone: "step(); step()", "step(); print(read())", prints: "2"),
    SnapshotProgram(counter + "let a = counter(), b = a\n_ = a()", undone: "_ = b(); _ = b()", "print(a(), b(), a())",
                    prints: "2 3 4"),
    SnapshotProgram(counter + "var all = [counter(), counter()]\n_ = all[0]()",
                    undone: "_ = all[1](); all.append(all[0]); _ = all[2]()", "print(all.count, all[0](), all[1]())", prints: "2 2 1"),
    SnapshotProgram(counter + "let boxed: Any = counter()", undone: "if let f = boxed as? () -> Int { print(f(), f()) }",
                    "if let f = boxed as? () -> Int { print(f()) }", prints: "1"),
    SnapshotProgram(counter + "struct S { var next: () -> Int; var log: [Int] = [] }\nvar s = S(next: counter())",
                    undone: "s.log.append(s.next()); s.log.append(s.next())", "s.log.append(s.next()); print(s.log)", prints: "[1]"),
    SnapshotProgram(counter + "var f: (() -> Int)? = counter()\n_ = f?()", undone: "_ = f?(); f = nil", "print(f!())", prints: "2"),
    // A closure within a closure, and one that captures itself.
    SnapshotProgram(counter + "let inner = counter()\nlet outer = { inner() * 10 }", undone: "print(outer(), inner())",
                    "print(outer(), inner())", prints: "10 2"),
    SnapshotProgram("""
      func tower(_ height: Int) -> () -> Int {
        var next: () -> Int = { 0 }
        var calls = 0
        for _ in 0..<height { let below = next; next = { calls += 1; return below() + calls } }
        return next
      }
      let top = tower(3)
      """, undone: "print(top())", "print(top(), top())", prints: "9 18"),
    SnapshotProgram("""
      func recursive() -> (Int) -> Int {
        var sum = 0
        var f: (Int) -> Int = { $0 }
        f = { n in sum += n; return n == 0 ? sum : f(n - 1) }
        return f
      }
      let f = recursive()
      print(f(2))
      """, undone: "print(f(10))", "print(f(2))", prints: "6"),
    // Captured arrays change where they are; the snapshot's do not.
    SnapshotProgram("""
      func log() -> (String) -> [String] { var all: [String] = []; return { all.append($0); return all } }
      let note = log()
      _ = note("a")
      """, undone: "_ = note(\"b\"); _ = note(\"c\")", "print(note(\"d\"))", prints: "[\"a\", \"d\"]"),
    SnapshotProgram(counter + "let c = counter()\nlet grid = [[c, c], [counter(), c]]", undone: "_ = grid[0][0](); _ = grid[1][0]()",
                    "print(grid[0][0](), grid[0][1](), grid[1][0](), grid[1][1](), c())", prints: "1 2 1 3 4"),
    SnapshotProgram(counter + "var d = [\"a\": counter()]\n_ = d[\"a\"]!()", undone: "_ = d[\"a\"]!(); d[\"b\"] = d[\"a\"]; _ = d[\"b\"]!()",
                    "print(d.count, d[\"a\"]!())", prints: "1 2"),
  ]

  /// Declarations: what came after the snapshot was never declared.
  static let declarations = [
    SnapshotProgram("let a = 1", undone: "let b = 2\nfunc f() -> Int { b }", "let b = a + 2\nfunc f() -> Int { b * 10 }\nprint(f())",
                    prints: "30"),
    SnapshotProgram("var a = \"x\"", undone: "let b = [1], c = \"y\"\na += c", "let b = \"z\"\nprint(a + b)", prints: "xz"),
    SnapshotProgram("struct S { var n = 1 }", undone: "extension S { var twice: Int { n * 2 } }\nprint(S().twice)",
                    "extension S { var twice: Int { n * 200 } }\nprint(S().twice)", prints: "200"),
    SnapshotProgram("let a = 1", undone: "extension Int { var next: Int { self + 1 } }\nprint(a.next)",
                    "extension Int { var next: Int { self + 100 } }\nprint(a.next)", prints: "101"),
    SnapshotProgram("protocol P { func name() -> String }\nfunc show<T: P>(_ x: T) -> String { x.name() }\nstruct S {}",
                    undone: "extension S: P { func name() -> String { \"first\" } }\nprint(show(S()))",
                    "extension S: P { func name() -> String { \"second\" } }\nprint(show(S()))", prints: "second"),
    SnapshotProgram("let a = 1", undone: "infix operator <+>: AdditionPrecedence\nfunc <+> (a: Int, b: Int) -> Int { a + b }",
                    "infix operator <+>: MultiplicationPrecedence\nfunc <+> (a: Int, b: Int) -> Int { a + b }\nprint(2 * 3 <+> 4)",
                    prints: "10"),
    SnapshotProgram("var n: Int\nfunc f() -> Int { n }", undone: "n = 1\nprint(f())", "n = 2\nprint(f())", prints: "2"),
    SnapshotProgram("struct S { static var count = 0 }\nS.count = 3", undone: "S.count += 5", "S.count += 1\nprint(S.count)", prints: "4"),
    SnapshotProgram("func f() -> Int { 1 }", undone: "func f(_ n: Int) -> Int { n }\nprint(f(2))",
                    "func f(_ s: String) -> String { s }\nprint(f(), f(\"a\"))", prints: "1 a"),
  ]
}
