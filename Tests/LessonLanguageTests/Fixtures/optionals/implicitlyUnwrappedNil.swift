// Nothing to unwrap stops the program where it is needed.
struct Box { var value: Int! }
let box = Box()
print(box.value == nil)  // prints: true
print(box.value + 1)  // stops: 7: unexpectedly found nil while unwrapping an Optional value
