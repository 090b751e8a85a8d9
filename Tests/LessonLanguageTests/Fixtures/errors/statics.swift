// Members of the type and members of the instance.
struct S {
  static let shared = 1
  var own = 2
  func f() -> Int { shared }  // error: 21: static member 'shared' cannot be used on instance of type 'S'
  static func g() -> Int { own }  // error: 28: instance member 'own' cannot be used on type 'S'
}
print(S().shared)  // error: 11: static member 'shared' cannot be used on instance of type 'S'
print(S.own)  // error: 9: instance member 'own' cannot be used on type 'S'
