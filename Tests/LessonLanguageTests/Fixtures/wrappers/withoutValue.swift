// native: alone
@propertyWrapper struct W { var wrappedValue: Int }
func f() { @W var x: Int; x = 3; print(x) ; x = 5; print(x) }
f()
@propertyWrapper struct D<T> { var wrappedValue: T?; init() { wrappedValue = nil }; init(wrappedValue: T?) { self.wrappedValue = wrappedValue } }
func g() { @D var x: Int?; print(x as Any); x = 3; print(x!) ; @D<String> var y; print(y ?? "nil") }
g()
// prints: 3
// prints: 5
// prints: nil
// prints: 3
// prints: nil
