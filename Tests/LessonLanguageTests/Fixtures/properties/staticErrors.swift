struct Box<T> {
  static var count = 0 // error: 14: static stored properties not supported in generic types
}
struct Empty {
  static let value: Int // error: 14: 'static let' declaration requires an initializer expression or an explicitly stated getter
  static let name = "empty"
  func show() -> String { name } // error: 27: static member 'name' cannot be used on instance of type 'Empty'
}
