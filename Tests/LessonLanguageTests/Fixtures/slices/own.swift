// Changing a part leaves its array alone.
var b = [8, 8, 4, 5, 6]
var t = b[1..<4]
t.append(77)
t[1] = 5
b[2] = 0
print(t, b, t + [1], [1] + t, t == [5, 4, 5, 77])
// prints: [5, 4, 5, 77] [8, 8, 0, 5, 6] [5, 4, 5, 77, 1] [1, 5, 4, 5, 77] true
