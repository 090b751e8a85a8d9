@propertyWrapper
struct W<T> { var wrappedValue: T }
struct T1 { @W var x: Int; init() {} } // error: 36: return from initializer without initializing all stored properties: 'x'
struct U1 { @W var x: Int; init() { print(x); x = 1 } } // error: 43: 'self' used before all stored properties are initialized
struct V1 { @W var x: Int; var y: Int; init() { x = 1 } } // error: 55: return from initializer without initializing all stored properties: 'y'
