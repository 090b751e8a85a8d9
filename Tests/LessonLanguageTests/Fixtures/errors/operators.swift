// Operators between types that do not fit.
let i = 1, d = 2.5, s = "x"
print(i + d)  // error: 9: binary operator '+' cannot be applied to operands of type 'Int' and 'Double'
print(s + i)  // error: 9: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
print(s * 2)  // error: 9: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
print(i == s)  // error: 9: binary operator '==' cannot be applied to operands of type 'Int' and 'String'
print(d % 2.0)  // error: 9: '%' is unavailable: For floating point numbers use truncatingRemainder instead
print(-s)  // error: 7: unary operator '-' cannot be applied to an operand of type 'String'
print([1] + 2)  // error: 11: binary operator '+' cannot be applied to operands of type '[Int]' and 'Int'
print(i < d)  // error: 11: cannot convert value of type 'Double' to expected argument type 'Int'
print(true + false)  // error: 12: binary operator '+' cannot be applied to two 'Bool' operands
print(i && i)  // error: 7: type 'Int' cannot be used as a boolean; test for '!= 0' instead
struct P { var x = 1 }
print(P() + P())  // error: 11: binary operator '+' cannot be applied to two 'P' operands
print(P() == P())  // error: 11: referencing operator function '==' on 'Equatable' requires that 'P' conform to 'Equatable'
var k = 1
k += 2.5  // error: 6: cannot convert value of type 'Double' to expected argument type 'Int'
k += s  // error: 6: cannot convert value of type 'String' to expected argument type 'Int'
k -= d  // error: 6: cannot convert value of type 'Double' to expected argument type 'Int'
