// Compound assignment, and assignment through every kind of place.
var n = 10
n += 5; n -= 3; n *= 2; n /= 5; n %= 3
print(n)  // prints: 1
var s = "a"
s += "b"
print(s)  // prints: ab
var d = 1.0
d += 1; d *= 2.5; d /= 2; d -= 0.25
print(d)  // prints: 2.25
var list = [1, 2, 3]
list[0] += 10
list[list.count - 1] *= 2
print(list)  // prints: [11, 2, 6]
var pair = (left: 1, right: [1])
pair.left += 1
pair.right[0] = 9
pair.1 += [4]
print(pair)  // prints: (left: 2, right: [9, 4])
var flag = true
flag.toggle()
print(flag)  // prints: false
