var a = [3, 1, 2]
a[...].sort()
print(a)
a[...] = [9, 8]
print(a, a[1...][...])
// prints: [1, 2, 3]
// prints: [9, 8] [8]
