let value: Any = "five"
print("before") // prints: before
print(value as! Int) // stops: 7: could not cast value of type 'String' to 'Int'
