// catch with patterns of enums.
enum Fault: Error { case low(Int), high, odd(reason: String) }
func check(_ n: Int) throws -> Int {
  switch n {
  case ..<0: throw Fault.low(n)
  case 100...: throw Fault.high
  case 13: throw Fault.odd(reason: "unlucky")
  default: return n
  }
}
for n in [-9, -1, 5, 13, 200] {
  do { print(try check(n)) }
  catch Fault.low(let k) where k < -5 { print("very low") }
  catch Fault.low(let k) { print("low", k) }
  catch Fault.odd(let reason) { print("odd", reason) }
  catch { print("other", error) }
}
do { _ = try check(200) } catch let f as Fault { if case .high = f { print("high") } } catch { print("no") }
// prints: very low
// prints: low -1
// prints: 5
// prints: odd unlucky
// prints: other high
// prints: high
