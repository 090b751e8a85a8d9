struct Shape {
  class func make() {} // error: 9: class methods are only allowed within classes; use 'static' to declare a static method
  final func draw() {} // error: 3: only classes and class members may be marked with 'final'
  override func move() {} // error: 3: 'override' can only be specified on class members
  required init(size: Int) {} // error: 12: 'required' initializer in non-class type 'Shape'
  convenience init() { self.init(size: 1) } // error: 15: initializers in structs are not marked with 'convenience'
  class var unit: Int { 5 } // error: 9: class properties are only allowed within classes; use 'static' to declare a static property
}
