// An optional must be unwrapped before use.
let n: Int? = 1
print(n + 1)  // error: 7: value of optional type 'Int?' must be unwrapped: use '??' for a default, 'if let', or '!' to force it
let m: Int = n  // error: 14: value of optional type 'Int?' must be unwrapped: use '??' for a default, 'if let', or '!' to force it
func f(_ n: Int) -> Int { n }
print(f(n))  // error: 9: value of optional type 'Int?' must be unwrapped: use '??' for a default, 'if let', or '!' to force it
struct P { var x = 1; func go() -> Int { x } }
let p: P? = P()
print(p.x)  // error: 7: value of optional type 'P?' must be unwrapped: use '??' for a default, 'if let', or '!' to force it
print(p.go())  // error: 7: value of optional type 'P?' must be unwrapped: use '??' for a default, 'if let', or '!' to force it
let list: [Int]? = [1]
print(list[0])  // error: 7: value of optional type '[Int]?' must be unwrapped: use '??' for a default, 'if let', or '!' to force it
print(list.count)  // error: 7: value of optional type '[Int]?' must be unwrapped: use '??' for a default, 'if let', or '!' to force it
let k = 3
print(k!)  // error: 7: cannot use optional unwrapping on value of non-optional type 'Int'
if let z = k { print(z) }  // error: 12: initializer for conditional binding must have Optional type, not 'Int'
guard let y = k else { fatalError("no") }  // error: 15: initializer for conditional binding must have Optional type, not 'Int'
print(k?.description ?? "")  // error: 7: cannot use optional unwrapping on value of non-optional type 'Int'
