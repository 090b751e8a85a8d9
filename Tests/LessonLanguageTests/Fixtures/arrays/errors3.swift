// Removing from nothing.
var a = [1]
print(a.removeLast())  // prints: 1
print(a.removeLast())  // stops: 7: removeLast needs at least one element
