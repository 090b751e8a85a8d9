// A condition is a Bool.
let n = 1, name = "x"
if n { print(1) }  // error: 4: type 'Int' cannot be used as a boolean; test for '!= 0' instead
while n { print(2) }  // error: 7: type 'Int' cannot be used as a boolean; test for '!= 0' instead
if name { print(3) }  // error: 4: cannot convert value of type 'String' to expected condition type 'Bool'
print(n ? 1 : 2)  // error: 7: type 'Int' cannot be used as a boolean; test for '!= 0' instead
guard n else { fatalError("no") }  // error: 7: type 'Int' cannot be used as a boolean; test for '!= 0' instead
let o: Int? = 1
if o { print(4) }  // error: 4: optional type 'Int?' cannot be used as a boolean; test for '!= nil' instead
if n = 2 { print(5) }  // error: 4: use of '=' in a boolean context, did you mean '=='?
repeat {} while name  // error: 17: cannot convert value of type 'String' to expected condition type 'Bool'
for i in 0..<3 where i { print(i) }  // error: 22: type 'Int' cannot be used as a boolean; test for '!= 0' instead
print(!n)  // error: 8: type 'Int' cannot be used as a boolean; test for '== 0' instead
print(n && true)  // error: 7: type 'Int' cannot be used as a boolean; test for '!= 0' instead
