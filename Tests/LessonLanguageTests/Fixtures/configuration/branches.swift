// native: alone
#if os(Linux)
let system = "Linux"
#elseif os(macOS)
let system: Undefined = 3
#else
let system = undefined()
#endif
print(system)
#if DEBUG
print("debug")
#else
print("release")
#endif
#if os(Linux) && arch(x86_64) || !DEBUG
print("x")
#endif
#if !(os(Linux) || FOO)
nothing.at.all
#elseif canImport(Foundation)
import Foundation
print("f")
#endif
struct S {
  var a = 1
  #if swift(>=5.5)
  var b = 2
  func f() -> Int { a + b }
  #else
  var b = "2"
  #endif
  #if FOO
  @available(*, deprecated)
  #endif
  func g() {}
  #if compiler(>=7)
  func f() -> Int { unknown }
  #endif
}
print(S().f())
enum E { case a
  #if true
  case b
  #else
  case c
  #endif
}
func name(_ e: E) -> String {
  switch e {
  case .a: return "a"
  #if os(Linux)
  case .b: return "b"
  #else
  case .c: return "c"
  #endif
  }
}
print(name(.b))
#if false
infix operator +++
#else
infix operator ** : MultiplicationPrecedence
func ** (a: Int, b: Int) -> Int { (0..<b).reduce(1) { r, _ in r * a } }
#endif
print(2 + 2 ** 3)
let r = [3, 1, 2]
  #if os(Linux)
  .sorted()
  .map { $0 + 1 }
  #else
  .reversed()
  #endif
  .filter { $0 > 2 }
print(r)
#if false
#error("no")
#endif
func f() -> Int {
  #if os(Windows)
  return 1
  #else
  return 2
  #endif
}
print(f())
#if targetEnvironment(simulator)
print("sim")
#endif
@inline(__always)
#if os(Linux)
@discardableResult
#endif
func h() -> Int { 3 }
h()
// prints: Linux
// prints: release
// prints: x
// prints: f
// prints: 3
// prints: b
// prints: 10
// prints: [3, 4]
// prints: 2
