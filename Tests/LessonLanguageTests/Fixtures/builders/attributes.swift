@resultBuilder struct Empty {} // error: 23: result builder must provide at least one static 'buildBlock' method, or both 'buildPartialBlock(first:)' and 'buildPartialBlock(accumulated:next:)'
@resultBuilder struct Only { static func buildBlock(_ a: Int) -> Int { a } }
@Only struct S {} // error: 1: result builder attribute 'Only' can only be applied to a parameter, function, subscript, or computed property
@resultBuilder func f() {} // error: 1: '@resultBuilder' attribute cannot be applied to this declaration
func notFunction(@Only x: Int) {} // error: 18: result builder attribute 'Only' can only be applied to a parameter of function type
func unknown(@Nothing x: Int) {} // error: 15: unknown attribute 'Nothing'
