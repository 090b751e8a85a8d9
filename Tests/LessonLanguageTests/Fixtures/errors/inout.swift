// inout arguments are marked, and are variables.
func double(_ n: inout Int) { n *= 2 }
var n = 1
double(n)  // error: 8: passing value of type 'Int' to an inout parameter requires explicit '&'
double(5)  // error: 8: passing value of type 'Int' to an inout parameter requires explicit '&'
double(&5)  // error: 8: cannot pass immutable value as inout argument: literals are not mutable
func plain(_ n: Int) {}
plain(&n)  // error: 7: '&' used with non-inout argument of type 'Int'
var s = "x"
double(&s)  // error: 8: cannot convert value of type 'String' to expected argument type 'Int'
var d = 1.5
double(&d)  // error: 8: cannot convert value of type 'Double' to expected argument type 'Int'
