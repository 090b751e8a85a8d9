// Some parts are arrays where an array is asked for.
let a = [1, 2, 3, 4, 5], s = a[1...]
let m: [Int] = a.suffix(2), n: [Int] = a.dropLast(), k: [Int] = a.prefix { $0 < 3 }, f: [Int] = s.filter { $0 > 3 }
func count(_ x: [Int]) -> Int { x.count }
print(m, n, k, f, count(a.suffix(2)), count(s.filter { $0 > 2 }))
// prints: [4, 5] [1, 2, 3, 4] [1, 2] [4, 5] 2 3
