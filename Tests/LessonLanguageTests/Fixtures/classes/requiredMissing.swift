class U { required init() {} }
class V: U { init(v: Int) { super.init() }
} // error: 1: 'required' initializer 'init()' must be provided by subclass of 'U'
