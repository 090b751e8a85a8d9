import Testing

@testable import LessonLanguage

@Suite struct CirclesTests {
  /// Programs whose declarations lead back to themselves.
  private static let programs = [
    "print(1)",
    "func f(_ n: Int) -> Int { n < 2 ? n : f(n - 1) + f(n - 2) }\nprint(f(5))",
    "struct S { var a = 1; lazy var b = a; var c: Int { get { a } set { a = newValue } }; struct T {} }\nvar s = S()\ns.c = s.b",
    "indirect enum E { case end, more(E) }\nextension E { var next: E? { if case .more(let e) = self { e } else { nil } } }",
    "protocol P { associatedtype A; func f(_ a: A) -> Self }\nstruct Q: P { func f(_ a: Int) -> Q { f(a) } }",
    "extension Array where Element == Int { func sum() -> Int { isEmpty ? 0 : self[0] + Array(dropFirst()).sum() } }\nprint([1].sum())",
    "func outer() { func inner(_ n: Int) { if n > 0 { inner(n - 1) } }\n  inner(3) }\nouter()",
    "var g: (Int) -> Int = { $0 }\ng = { n in n == 0 ? 0 : n }\nprint([1, 2].map(g).sorted(by: >))",
    "class Node { var next: Node?; var f: (() -> Void)? }\nlet a = Node(), b = Node()\na.next = b\nb.next = a\na.f = { a.next = nil }",
    "class A { func f() {}; deinit { print(1) } }\nclass B: A { override func f() { super.f() } }\nvar a: A? = B()\na!.f()\na = nil",
    "struct Tree { var n = 0; var below: [Tree] = [] }\nvar tree = Tree()\ntree.below = [Tree(), tree]\nlet grow = { tree.n = 1 }",
    "protocol S<E> { associatedtype E; var e: E { get } }\nstruct T: S { var e = 1 }\nlet s: any S<Int> = T()\nfunc f(_ s: some S<Int>) -> any S<Int> { s }\nprint(f(T()).e, s.e)",
    "protocol P { func f() -> Self }\nstruct Q: P { func f() -> Q { self } }\nfunc make(_ n: Int) -> some P { n > 0 ? Q() : Q() }\nlet a = make(1)\nlet b: some P = a.f()",
    "struct Row<each T> { let cells: (repeat each T); func same() -> Row { self } }\nlet r = Row<Int, Int>(cells: (1, 2))\nlet s = r.same()",
    "struct File: ~Copyable { let n = 1; consuming func close() { discard self }; deinit { print(n) } }\nfunc f() { let a = File(); a.close(); let b = File(); print(b.n) }\nf()",
    "@propertyWrapper struct W { var wrappedValue: Int }\nfunc f(@W n: Int) { @W var x: Int; x = n; print(x) }\nf(n: 1)",
    "class Box<T> { var v: T; init(_ v: T) { self.v = v } }\nclass Other: Box<Int> {}\nfunc f<B: Box<Int>>(_ b: B) -> Int { b.v }\nprint(f(Other(1)))",
    "struct Wrong { var a: Missing }",
    "let a: Int = nothing",
    "extension Int { func f() -> String { 1 } }",
  ]

  @Test(arguments: programs) func nothingOutlivesALesson(_ program: String) {
    weak var library: Library?
    weak var core: CoreTypes?
    weak var array: TypeDeclaration?
    weak var checker: Checker?
    weak var machine: Machine?
    var declared: [WeakType] = []
    do {
      let session = Session(library: Library())
      (library, core, array) = (session.library, session.library.core, session.library.core.array)
      (checker, machine) = (session.checker, session.machine)
      if case .sound(let block, _) = session.check(SourceText(file: "a.swift", code: program)) {
        _ = session.run(block, output: OutputRecord())
      }
      for case .nominal(let type, _) in session.checker.lesson.types.values { declared.append(WeakType(type: type)) }
    }
    #expect(library == nil && core == nil && array == nil)
    #expect(checker == nil && machine == nil)
    #expect(declared.allSatisfy { $0.type == nil })
  }

  /// Instances that refer to each other are never released by counting: the end of the lesson breaks every circle.
  @Test func instancesInACircleGoWithTheLesson() {
    weak var found: InstanceObject?
    do {
      let session = Session(library: Library())
      let program = "class Node { var next: Node? }\nlet a = Node(), b = Node()\na.next = b\nb.next = a"
      guard case .sound(let block, _) = session.check(SourceText(file: "a.swift", code: program)) else { return #expect(Bool(false)) }
      _ = session.run(block, output: OutputRecord())
      let place = session.program.image.globals.first { $0.name == "a" }?.place
      found = place.flatMap { session.machine.refs[$0.ref] as? InstanceObject }
      #expect(found != nil)
    }
    #expect(found == nil)
  }

  private struct WeakType {
    weak var type: TypeDeclaration?
  }
}
