// The keys of a literal must differ.
let key = "a"
let d = ["b": 1, "a": 2, key: 3]  // stops: 26: Fatal error: Dictionary literal contains duplicate keys
print(d)
