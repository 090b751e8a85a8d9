struct Failure: Error {}
func make(_ n: Int) throws -> Int { throw Failure() }

func a() -> Int {
  let value: Int
  do {
    value = 1
    print(try make(2))
  } catch {
    value = 2 // error: 5: immutable value 'value' may only be initialized once
  }
  return value
}
func b() -> Int {
  let value: Int
  do {
    value = try make(2)
  } catch {
    print(error)
  }
  return value // error: 10: constant 'value' used before being initialized
}
