// Replacing.
var e = [1, 2, 3, 4]
e.replaceSubrange(1...2, with: [0])
print(e)
e.removeSubrange(..<1)
print(e)
// prints: [1, 0, 4]
// prints: [0, 4]
