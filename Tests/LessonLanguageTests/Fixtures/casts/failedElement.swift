let values: [Any] = [1, "two"]
print(values is [Int]) // prints: false
let numbers = values as! [Int] // stops: 15: could not cast value of type 'Array<Any>' to 'Array<Int>'
print(numbers.count)
