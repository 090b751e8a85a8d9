// native: alone
func f(_ g: (() -> Void) -> Void, _ h: () -> Void) { g(h) }  // error: 54: passing a non-escaping function parameter 'h' to a call to a non-escaping function parameter can allow re-entrant modification of a variable
func a(_ g: (() -> Void) -> Void) { g { g { print("x") } } }  // error: 37: passing a closure which captures a non-escaping function parameter 'g' to a call to a non-escaping function parameter can allow re-entrant modification of a variable
func outer(_ fn: () -> Void) { func inner() { fn() }; inner() }
func rec(_ fn: (() -> Void, Int) -> Void) { fn({ fn({}, 1) }, 0) }  // error: 45: passing a closure which captures a non-escaping function parameter 'fn' to a call to a non-escaping function parameter can allow re-entrant modification of a variable
func ok(_ g: @escaping (() -> Void) -> Void, _ h: @escaping () -> Void) { g(h) }
func ok2(_ g: (() -> Void) -> Void) { g { print("x") } }
struct S { func m(_ g: ((Int) -> Int) -> Int, _ h: (Int) -> Int) -> Int { g { h($0) } } }  // error: 75: passing a closure which captures a non-escaping function parameter 'h' to a call to a non-escaping function parameter can allow re-entrant modification of a variable
