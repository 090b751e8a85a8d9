enum Op { case add, jmp(Int) }
for bad: [Op] in [[.add], [.jmp(9)]] { print(bad) }
for x: Double in [1, 2] { print(x) }
protocol Shape {}
struct Circle: Shape { var r = 1 }
struct Rect: Shape { init?(_ n: Int) { if n == 0 { return nil } } }
let s3: [Any] = [1] + ["a"] + [2.5]
print(s3)
// prints: [main.Op.add]
// prints: [main.Op.jmp(9)]
// prints: 1.0
// prints: 2.0
// prints: [1, "a", 2.5]
