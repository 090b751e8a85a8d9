// An optional must be unwrapped before use.
let n: Int? = 1
print(n + 1)  // error: 7: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let m: Int = n  // error: 14: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
func f(_ n: Int) -> Int { n }
print(f(n))  // error: 9: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
struct P { var x = 1; func go() -> Int { x } }
let p: P? = P()
print(p.x)  // error: 7: value of optional type 'P?' must be unwrapped to refer to member 'x' of wrapped base type 'P'
print(p.go())  // error: 7: value of optional type 'P?' must be unwrapped to refer to member 'go' of wrapped base type 'P'
let list: [Int]? = [1]
print(list[0])  // error: 7: value of optional type '[Int]?' must be unwrapped to refer to member 'subscript' of wrapped base type '[Int]'
print(list.count)  // error: 7: value of optional type '[Int]?' must be unwrapped to refer to member 'count' of wrapped base type '[Int]'
let k = 3
print(k!)  // error: 8: cannot force unwrap value of non-optional type 'Int'
if let z = k { print(z) }  // error: 12: initializer for conditional binding must have Optional type, not 'Int'
guard let y = k else { fatalError("no") }  // error: 15: initializer for conditional binding must have Optional type, not 'Int'
print(k?.description ?? "")  // error: 8: cannot use optional chaining on non-optional value of type 'Int'
