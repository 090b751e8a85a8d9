let value: Any = 5
let text: String = value // error: 20: cannot convert value of type 'Any' to specified type 'String'
let number = value as Int // error: 20: 'Any' is not convertible to 'Int'
let other = 5 as String // error: 13: cannot convert value of type 'Int' to type 'String' in coercion
