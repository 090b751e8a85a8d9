let value: Any? = nil
print(value as! Int) // stops: 7: unexpectedly found nil while unwrapping an Optional value
