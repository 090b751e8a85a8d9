/// What outlives a call although it must not: a function that is not declared to escape, or a place that is only lent.
enum EscapingUse {
  case captured(String)
  case capturedInout(String)
  case passed(String)
  case assigned(String)
  case used(String)
  case erased
  case generic(String, String)
  /// To a function that is lent itself, as it is or by a closure.
  case passedToLent(String)
  case capturedForLent(String)
  /// A member of a class's instance that a closure names without `self`.
  case impliedProperty(String)
  case impliedMethod(String)

  var message: String {
    switch self {
    case .captured(let name): "escaping closure captures non-escaping parameter '\(name)'"
    case .capturedInout("self"): "escaping closure captures mutating 'self' parameter"
    case .capturedInout(let name): "escaping closure captures 'inout' parameter '\(name)'"
    case .passed(let name): "passing non-escaping parameter '\(name)' to function expecting an '@escaping' closure"
    case .assigned(let name): "assigning non-escaping parameter '\(name)' to an '@escaping' closure"
    case .used(let name): "using non-escaping parameter '\(name)' in a context expecting an '@escaping' closure"
    case .impliedProperty(let name):
      "reference to property '\(name)' in closure requires explicit use of 'self' to make capture semantics explicit"
    case .impliedMethod(let name):
      "call to method '\(name)' in closure requires explicit use of 'self' to make capture semantics explicit"
    case .passedToLent(let name):
      "passing a non-escaping function parameter '\(name)' to a call to a non-escaping function parameter can allow re-entrant modification of a variable"
    case .capturedForLent(let name):
      "passing a closure which captures a non-escaping function parameter '\(name)' to a call to a non-escaping function parameter "
        + "can allow re-entrant modification of a variable"
    case .erased: "converting non-escaping value to 'Any' may allow it to escape"
    case .generic(let name, let parameter):
      "converting non-escaping parameter '\(name)' to generic parameter '\(parameter)' may allow it to escape"
    }
  }
}
