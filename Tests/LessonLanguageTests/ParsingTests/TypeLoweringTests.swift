import Testing
@testable import LessonLanguage

@Suite struct TypeLoweringTests {
  @Test(arguments: [
    Case("let x: Int", "(let (x : Int))"),
    Case("let x: [Int]", "(let (x : [Int]))"),
    Case("let x: [String: [Int]?]", "(let (x : [String: [Int]?]))"),
    Case("let x: Int??", "(let (x : Int??))"),
    Case("let x: Int!", "(let (x : Int!))"),
    Case("let x: Swift.Array<Int>.Index", "(let (x : Swift.Array<Int>.Index))"),
    Case("let x: (Int, b: String)", "(let (x : (Int, b: String)))"),
    Case("let x: ()", "(let (x : ()))"),
    Case("let x: (Int)", "(let (x : Int))"),
    Case("let x: (Int) -> Int", "(let (x : {(Int) -> Int}))"),
    Case("let x: (_ a: Int, inout String) throws -> ()", "(let (x : {(Int, inout String) throws -> ()}))"),
    Case("let x: (Int...) -> (Int) -> Int", "(let (x : {(Int...) -> {(Int) -> Int}}))"),
    Case("let x: ((Int) -> Int)?", "(let (x : {(Int) -> Int}?))"),
    Case("let x: any P & Q", "(let (x : (any (P & Q))))"),
    Case("let x: (any P)?", "(let (x : (any P)?))"),
    Case("let x: some P", "(let (x : (some P)))"),
    Case("let x: P & Q", "(let (x : (P & Q)))"),
    Case("let x: Int.Type", "(let (x : Int.Type))"),
    Case("let x: P.Protocol", "(let (x : P.Type))"),
    Case("let x: _", "(let (x : _))"),
    Case("let x: Self", "(let (x : Self))"),
    Case("let x: [_]", "(let (x : [_]))"),
    Case(
      "func f(x: @escaping () -> Int, y: @autoclosure @escaping () -> Int, z: inout [Int])",
      "(func f (x: {@escaping () -> Int}, y: {@autoclosure @escaping () -> Int}, z: inout [Int]))"),
    Case("func f(x: @Sendable () -> Int)", "(func f (x: {() -> Int}))"),
    Case("let x: inout Int", "1:8: 'inout' may only be used on parameters"),
    Case("let x: @escaping Int", "(let (x : Int))"),
    Case(
      "f(Int.self, [Int].self, ((Int) -> Int).self)",
      "(call f (. Int self) (. [Int] self) (. (paren (type {(Int) -> Int})) self))"),
    Case("x as (Int, String)", "(as x (Int, String))"),
    Case("x as! [Int: (a: Int, b: Int)]", "(as! x [Int: (a: Int, b: Int)])"),
  ]) func lowersTypes(_ example: Case) {
    #expect(tree(of: example.source) == example.expected)
  }
}
