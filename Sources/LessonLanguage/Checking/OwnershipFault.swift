/// What is wrong with a value that is consumed, borrowed or not to be copied.
enum OwnershipFault {
  case usedAfterConsume(String)
  case consumedTwice(String)
  case borrowedConsumed(String)
  case consumedNoVariable
  case needsOwnership(Type)
  case noncopyableInTuple(Type)
  case consumedInLoop(String)
  case capturedConsumed(String)
  case partOfValueWithEnd(String)
  case globalConsumed(String)
  case inoutNotReinitialized(String)
  case discardsOther
  case discardMisplaced(String)
  case discardInOther
  case discardInCopyable
  case discardWithoutEnd(Type)
  case discardsMore(Type)
  case selfNotConsumed
  case noncopyableInCopyable(String, TypeDeclaration, Type)
}

extension OwnershipFault {
  var message: String {
    switch self {
    case .usedAfterConsume(let name):
      "'\(name)' used after consume"
    case .consumedTwice(let name):
      "'\(name)' consumed more than once"
    case .borrowedConsumed(let name):
      "'\(name)' is borrowed and cannot be consumed"
    case .consumedNoVariable:
      "'consume' can only be used to partially consume storage of a noncopyable type"
    case .discardsOther: "you can only discard 'self'"
    case .discardMisplaced(let place): "'discard' statement cannot appear in \(place)"
    case .discardInCopyable: "'discard' statement can only appear in noncopyable type's member"
    case .discardInOther: "'discard' statement can only appear in consuming instance method"
    case .discardWithoutEnd(let type): "'discard' has no effect for type '\(type)' unless it has a deinitializer"
    case .discardsMore(let type): "can only 'discard' type '\(type)' if it contains trivially-destroyed stored properties at this time"
    case .selfNotConsumed: "must consume 'self' before exiting method that discards self"
    case .noncopyableInTuple(let type): "type '\(type)' containing noncopyable element is not supported"
    case .consumedInLoop(let name): "'\(name)' consumed in a loop"
    case .capturedConsumed(let name):
      "noncopyable '\(name)' cannot be consumed when captured by an escaping closure or borrowed by a non-Escapable type"
    case .partOfValueWithEnd(let name): "cannot partially consume '\(name)' when it has a deinitializer"
    case .globalConsumed(let name): "cannot consume noncopyable stored property '\(name)' that is global"
    case .inoutNotReinitialized(let name): "missing reinitialization of inout parameter '\(name)' after consume"
    case .needsOwnership(let type):
      "parameter of noncopyable type '\(type)' must specify ownership"
    case .noncopyableInCopyable(let name, let owner, let type):
      "\(owner.kind == .enumeration ? "associated value" : "stored property") '\(name)' of 'Copyable'-conforming \(owner.kind == .enumeration ? "enum" : "struct") '\(owner.name)' has non-Copyable type '\(type)'"
    }
  }
}
