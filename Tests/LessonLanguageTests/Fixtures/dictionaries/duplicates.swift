// The keys of a literal must differ.
let key = "a"
let d = ["b": 1, "a": 2, key: 3]  // stops: 26: Fatal error: Dictionary literal contains duplicate keys
print(d)
//---
let pairs = [("a", 1), ("a", 2)]
print(Dictionary(uniqueKeysWithValues: pairs))  // stops: 7: Fatal error: Duplicate values for key: 'a'
