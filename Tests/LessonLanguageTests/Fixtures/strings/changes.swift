var text = "abc"
text.insert("X", at: text.startIndex)
text.insert(contentsOf: "--", at: text.index(after: text.startIndex))
print(text) // prints: X--abc
text.append("d")
text.append(contentsOf: ["e", "f"])
text.append(contentsOf: "gh".reversed())
print(text, text.remove(at: text.startIndex), text) // prints: X--abcdefhg X --abcdefhg
text.removeSubrange(text.startIndex..<text.index(text.startIndex, offsetBy: 2))
print(text, text.removeFirst(), text.removeLast(), text) // prints: abcdefhg a g bcdefh
text.replaceSubrange(text.startIndex...text.startIndex, with: "BBB")
print(text, text.popLast()!, text.count) // prints: BBBcdefh h 7
text.removeAll { $0 == "B" }
print(text) // prints: cdef
text.removeFirst(2)
print(text) // prints: ef
text.removeAll()
print(text.isEmpty, text.popLast() == nil) // prints: true true
let original = "shared"
var copy = original
copy += "!"
copy.append("?")
print(original, copy) // prints: shared shared!?
