struct Tree {}
let number = 5
let maybe: Int? = 3
let value: Any = 5
let list = [1, 2]
_ = number is Int // warning: 12: 'is' test is always true
_ = number as? Int // warning: 12: conditional cast from 'Int' to 'Int' always succeeds
_ = number as! Int // warning: 12: forced cast of 'Int' to same type has no effect
_ = number as! Any // warning: 12: forced cast from 'Int' to 'Any' always succeeds; did you mean to use 'as'?
_ = number as? String // warning: 12: cast from 'Int' to unrelated type 'String' always fails
_ = number is Tree // warning: 12: cast from 'Int' to unrelated type 'Tree' always fails
_ = list as? Int // warning: 10: cast from '[Int]' to unrelated type 'Int' always fails
_ = list as? [Any] // warning: 10: conditional cast from '[Int]' to '[Any]' always succeeds
_ = list as? [String]
_ = maybe as? Int // warning: 11: conditional downcast from 'Int?' to 'Int' does nothing
_ = maybe as! Int // warning: 11: forced cast from 'Int?' to 'Int' only unwraps optionals; did you mean to use '!'?
_ = maybe as? Any // warning: 11: conditional downcast from 'Int?' to 'Any' is equivalent to an implicit conversion to an optional 'Any'
_ = maybe as? String // warning: 11: cast from 'Int?' to unrelated type 'String' always fails
_ = maybe is Int // warning: 11: checking a value with optional type 'Int?' against type 'Int' succeeds whenever the value is non-nil; did you mean to use '!= nil'?
_ = value is Any // warning: 11: 'is' test is always true
_ = value as? Int
print((number as? String) ?? "none") // warning: 15: cast from 'Int' to unrelated type 'String' always fails
// prints: none
