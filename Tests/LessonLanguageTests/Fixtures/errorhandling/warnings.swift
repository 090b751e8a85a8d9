func plain() -> Int { 1 }
struct Failure: Error {}
func throwing() throws -> Int { 2 }

print(try plain()) // warning: 7: no calls to throwing functions occur within 'try' expression
do { // prints: 1
  print("no error") // prints: no error
} catch { // warning: 3: 'catch' block is unreachable because no errors are thrown in 'do' block
  print(error)
}
do {
  print(try throwing() + plain()) // prints: 3
} catch {
  print(error)
}
do {
  print((try? throwing()) ?? 0) // prints: 2
} catch { // warning: 3: 'catch' block is unreachable because no errors are thrown in 'do' block
  print(error)
}
