import Testing
@testable import LessonLanguage

@Suite struct DeclarationLoweringTests {
  @Test(arguments: [
    Case("let a = 1, b: Double = 2", "(let (a = 1) (b : Double = 2))"),
    Case("var a, b: Int", "(var (a : Int) (b : Int))"),
    Case("var a: Int, b = 1, c, d: String", "(var (a : Int) (b = 1) (c : String) (d : String))"),
    Case("var x: Int { 1 }", "(var (x : Int <get{1}>))"),
    Case("var x: Int { get { 1 } set { } }", "(var (x : Int <get{1} set{}>))"),
    Case(
      "var x: Int { get throws { 1 } nonmutating set(v) { } }",
      "(var (x : Int <get throws{1} nonmutating set(v){}>))"),
    Case("var x = 1 { willSet(n) { } didSet { } }", "(var (x = 1 <willSet(n){} didSet{}>))"),
    Case("lazy var x = 1", "lazy (var (x = 1))"),
    Case("private(set) var x = 1", "private(set) (var (x = 1))"),
    Case("@A(1) static let x = 1", "@A static (let (x = 1))"),
    Case("func f() { }", "(func f () {})"),
    Case(
      "func f(_ a: Int, to b: inout Int, c: Int..., d: Int = 1) throws -> Int? { nil }",
      "(func f (_ a: Int, to b: inout Int, c: Int..., d: Int = 1) throws -> Int? {nil})"),
    Case(
      "func f<T: P & Q, U>(x: T) rethrows -> some R where T.A == U, U: S { }",
      "(func f <T: (P & Q), U>where[T.A == U, U: S] (x: T) rethrows -> (some R) {})"),
    Case("@discardableResult mutating func f() -> Int { 1 }", "@discardableResult mutating (func f () -> Int {1})"),
    Case("static func + (a: A, b: A) -> A { a }", "static (func op+ (_ a: A, _ b: A) -> A {a})"),
    Case("prefix func - (a: A) -> A { a }", "prefix (func op- (_ a: A) -> A {a})"),
    Case("func == (a: A, b: A) -> Bool { true }", "(func op== (_ a: A, _ b: A) -> Bool {true})"),
    Case("struct A { }", "(struct A)"),
    Case(
      "struct A<T: P, U>: Q, R where T: S { var x: T; init(x: T) { }; init?() { nil } }",
      "(struct A <T: P, U>where[T: S] : Q, R (var (x : T)) (init (x: T) {}) (init? () {nil}))"),
    Case(
      "struct A { subscript(i: Int) -> Int { 1 }; subscript(at i: Int, j: Int) -> Int { get { 1 } set { } } }",
      "(struct A (subscript (_ i: Int) -> Int <get{1}>) (subscript (at i: Int, _ j: Int) -> Int <get{1} set{}>))"),
    Case(
      "struct A { static subscript(i: Int) -> Int { 1 } }",
      "(struct A static (subscript (_ i: Int) -> Int <get{1}>))"),
    Case(
      "final class A: B { override init() { }; deinit { f() }; weak var x: A? }",
      "final (class A : B override (init () {}) (deinit {(call f)}) weak (var (x : A?)))"),
    Case("enum A: Int { case a = 1, b; case c }", "(enum A : Int (cases a = 1 b) (cases c))"),
    Case(
      "indirect enum A<T> { case a(x: Int, T), b(_ y: Int = 1); indirect case c(A) }",
      "indirect (enum A <T> (cases a(x: Int, T) b(Int = 1)) indirect (cases c(A)))"),
    Case(
      "protocol P<A>: Q, R { associatedtype A: S = Int where A.B == Int; var x: Int { get set }; func f(); init(x: Int); static var y: Int { get } }",
      "(protocol P <A> : Q, R (associatedtype A : S = Int where[A.B == Int]) (var (x : Int <get set>)) (func f ()) (init (x: Int)) static (var (y : Int <get>)))"),
    Case("protocol P where Self: Q { }", "(protocol P where[Self: Q])"),
    Case("extension A { func f() { } }", "(extension A (func f () {}))"),
    Case("extension A<Int>: P where T: Q, U == Int { }", "(extension A<Int> : P where[T: Q, U == Int])"),
    Case("typealias A = [Int]", "(typealias A [Int])"),
    Case("typealias A<T> = [T] where T: P", "(typealias A <T>where[T: P] [T])"),
    Case("import Foundation", "(import Foundation)"),
    Case("import struct Foundation.Date", "(import Foundation)"),
    Case("prefix operator √", "(prefix √)"),
    Case("infix operator **: MultiplicationPrecedence", "(infix ** MultiplicationPrecedence)"),
    Case("precedencegroup P { higherThan: AdditionPrecedence }", "(precedencegroup P)"),
    Case("struct A { struct B { func f() { func g() { } } } }", "(struct A (struct B (func f () {(func g () {})})))"),
    Case(
      "var f: Int { let g = { $0 + 1 }; return g(1) }",
      "(var (f : Int <get{(let (g = (fn $1 {(+ $0 1)}))) (return (call g 1))}>))"),
    Case("func f(`in` x: Int, for: Int) { }", "(func f (in x: Int, for: Int) {})"),
  ]) func lowersDeclarations(_ example: Case) {
    #expect(tree(of: example.source) == example.expected)
  }
}
