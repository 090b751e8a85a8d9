// native: alone
@inlinable struct S {}  // error: 1: '@inlinable' attribute cannot be applied to this declaration
@inlinable let x = 3  // error: 1: '@inlinable' attribute cannot be applied to stored properties
@inline(never) struct T {}  // error: 2: '@inline(never)' attribute cannot be applied to this declaration
@inline(__always) class C {}  // error: 2: '@inline(__always)' attribute cannot be applied to this declaration
@inlinable enum E { case a }  // error: 1: '@inlinable' attribute cannot be applied to this declaration
@inline(never) let y = 3
@inlinable protocol P {}  // error: 1: '@inlinable' attribute cannot be applied to this declaration
struct U { @inlinable var a: Int; @inlinable var b: Int { 1 }; @inline(never) func c() {}; @inline(never) var d: Int { 2 }; @inlinable init() { a = 1 } ; @inlinable subscript(i: Int) -> Int { i } }  // error: 12: '@inlinable' attribute cannot be applied to stored properties
@usableFromInline private func uu() {}  // error: 1: '@usableFromInline' attribute can only be applied to internal or package declarations, but global function 'uu()' is private
@inlinable private func iu() {}  // error: 1: '@inlinable' attribute can only be applied to internal, package, or public declarations, but 'iu' is private
@frozen struct Fr {}  // error: 1: '@frozen' attribute can only be applied to '@usableFromInline', package, or public declarations, but 'Fr' is internal
@frozen func fz() {}  // error: 1: '@frozen' attribute cannot be applied to this declaration
@usableFromInline struct V {}
@discardableResult func dr() -> Int { 1 }
@discardableResult func dv() {}
@discardableResult var dd = 1  // error: 1: '@discardableResult' attribute cannot be applied to this declaration
@discardableResult struct DS {}  // error: 1: '@discardableResult' attribute cannot be applied to this declaration
@inline(sometimes) func f() {}  // error: 2: unknown option 'sometimes' for attribute 'inline'
