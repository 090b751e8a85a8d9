struct Failure: Error {}
func make(_ n: Int) throws -> Int {
  if n < 0 { throw Failure() }
  return n
}

func choose(_ n: Int) -> Int {
  let value: Int
  do {
    value = try make(n)
  } catch {
    value = 100
  }
  return value
}
print(choose(3), choose(-3)) // prints: 3 100

func leave(_ n: Int) -> String {
  let text: String
  done: do {
    if n == 0 {
      text = "zero"
      break done
    }
    text = "other"
  }
  return text
}
print(leave(0), leave(1)) // prints: zero other

struct Pair {
  let a: Int, b: Int
  init(_ a: Int, _ b: Int) throws {
    self.a = try make(a)
    do {
      self.b = try make(b)
    } catch {
      self.b = 0
    }
  }
}
do {
  let pair = try Pair(1, -2)
  print(pair.a, pair.b) // prints: 1 0
  print(try Pair(-1, 2).b)
} catch {
  print(error) // prints: Failure()
}

func total(_ numbers: [Int]) throws -> Int {
  do {
    return try numbers.reduce(0) { $0 + (try make($1)) }
  } catch {
    throw error
  }
}
print((try? total([1, 2])) ?? -1, (try? total([1, -2])) ?? -1) // prints: 3 -1
