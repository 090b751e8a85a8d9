// A closure that calls itself through a variable.
var fib: (Int) -> Int = { _ in 0 }
fib = { n in n < 2 ? n : fib(n - 1) + fib(n - 2) }
print(fib(15))  // prints: 610
func fix<A, B>(_ f: @escaping ((A) -> B, A) -> B) -> (A) -> B { { a in f(fix(f), a) } }
let factorial = fix { (again: (Int) -> Int, n: Int) in n == 0 ? 1 : n * again(n - 1) }
print(factorial(8))  // prints: 40320
var chain: [() -> Int] = [{ 1 }]
for i in 1..<5 { let last = chain[i - 1]; chain.append { last() * 2 } }
print(chain[4]())  // prints: 16
