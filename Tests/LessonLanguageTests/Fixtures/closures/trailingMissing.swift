// native: alone
typealias Callback = (Int) -> Int
func someFunction(x: Int = 11, closure1: Callback? = nil, closure2: Callback? = nil, closure3: Callback) { }
someFunction { return $0 } closure2: { return $0 + 1 }  // error: 55: missing argument for parameter 'closure3' in call
