// native: alone
var log: [String] = []
func f(_ n: Int) throws -> Int { log.append("in\(n)"); defer { log.append("out\(n)") }; if n == 0 { throw E.z }; for i in 0..<2 { defer { log.append("l\(i)") }; if i == n { return i } }; return try f(n - 1) }
enum E: Error { case z }
print((try? f(1)) as Any, (try? f(3)) as Any, log); log = []
do { defer { log.append("do") }; _ = try f(0); log.append("no") } catch { log.append("c") }
print(log)
func g() -> Int { var x = 1; defer { x = 100 }; return x }
print(g())
func h(_ b: Bool) -> String { guard b else { defer { print("guard") }; return "early" }; defer { print("late") }; return "end" }
print(h(false), h(true))
var n = 0
repeat { defer { n += 1 }; if n == 1 { continue }; print("n", n) } while n < 3
while true { defer { print("brk") }; break }
switch 1 { case 1: defer { print("sw") }; print("case"); default: break }
// prints: Optional(1) Optional(1) ["in1", "l0", "l1", "out1", "in3", "l0", "l1", "in2", "l0", "l1", "in1", "l0", "l1", "out1", "out2", "out3"]
// prints: ["in0", "out0", "do", "c"]
// prints: 1
// prints: guard
// prints: late
// prints: early end
// prints: n 0
// prints: n 2
// prints: brk
// prints: case
// prints: sw
