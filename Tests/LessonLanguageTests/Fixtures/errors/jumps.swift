// break, continue and return have their places.
break  // error: 1: 'break' is only allowed inside a loop, if, do, or switch
continue  // error: 1: 'continue' is only allowed inside a loop
if true { break }  // error: 11: unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do
return 5  // error: 1: return invalid outside of a func
outer: for i in 0..<3 { break inner }  // error: 31: cannot find label 'inner' in scope
func f() { continue }  // error: 12: 'continue' is only allowed inside a loop
[1].forEach { _ in break }  // error: 20: 'break' is only allowed inside a loop, if, do, or switch
for i in 0..<3 { func g() { break } }  // error: 29: 'break' is only allowed inside a loop, if, do, or switch
