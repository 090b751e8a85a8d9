// native: alone
struct Failure: Error {
  var code: Int
}

func half(_ n: Int) throws -> Int {
  if n % 2 == 1 { throw Failure(code: n) }
  return n / 2
}

print(try half(8)) // prints: 4
do {
  print(try half(6)) // prints: 3
  print(try half(7))
  print("not reached")
} catch {
  print("caught", error) // prints: caught Failure(code: 7)
}

print((try? half(3)) ?? -1, (try? half(4)) ?? -1) // prints: -1 2
if let half = try? half(10) { print(half) } // prints: 5
guard let five = try? half(half(20)) else { fatalError() }
print(five) // prints: 5
print(try! half(2)) // prints: 1

func quarter(_ n: Int) throws -> Int { try half(half(n)) }
for n in [12, 6, 5] {
  do {
    print(n, try quarter(n))
  } catch let failure {
    print(n, failure)
  }
}
// prints: 12 3
// prints: 6 Failure(code: 3)
// prints: 5 Failure(code: 5)
