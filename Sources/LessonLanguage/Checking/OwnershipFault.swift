/// What is wrong with a value that is consumed, borrowed or not to be copied.
enum OwnershipFault {
  case usedAfterConsume(String)
  case consumedTwice(String)
  case borrowedConsumed(String)
  case consumedNoVariable
  case needsOwnership(Type)
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
    case .needsOwnership(let type):
      "parameter of noncopyable type '\(type)' must specify ownership"
    case .noncopyableInCopyable(let name, let owner, let type):
      "stored property '\(name)' of 'Copyable'-conforming \(owner.kind == .enumeration ? "enum" : "struct") '\(owner.name)' has non-Copyable type '\(type)'"
    }
  }
}
