/// Which arguments of a call go to which parameter, by labels and order, as the compiler matches them.
enum ArgumentMatching {
  /// For each parameter the indices of its arguments: none for a default value, several for a variadic one.
  static func match(_ arguments: [Call.Argument], _ parameters: [ValueDeclaration.Parameter]) -> Result<[[Int]], Mismatch> {
    var matches = [[Int]](repeating: [], count: parameters.count)
    var next = 0
    let firstTrailing = arguments.firstIndex { $0.isTrailingClosure } ?? arguments.count
    for (position, parameter) in parameters.enumerated() {
      if parameter.isVariadic {
        if next >= firstTrailing, next < arguments.count, takesTrailing(parameter, arguments[next]) {
          matches[position] = [next]
          next += 1
          continue
        }
        guard next < firstTrailing, arguments[next].label == parameter.label else { continue }
        matches[position].append(next)
        next += 1
        while next < firstTrailing, arguments[next].label == nil {
          matches[position].append(next)
          next += 1
        }
        continue
      }
      if next < firstTrailing, arguments[next].label == parameter.label {
        matches[position] = [next]
        next += 1
      } else if next >= firstTrailing, next < arguments.count, takesTrailing(parameter, arguments[next]),
                !trailingIsForLater(parameters, position, arguments, next) {
        matches[position] = [next]
        next += 1
      } else if parameter.standard == nil {
        return .failure(mismatch(arguments, parameters))
      }
    }
    guard next == arguments.count else { return .failure(mismatch(arguments, parameters)) }
    return .success(matches)
  }

  static func takesTrailing(_ parameter: ValueDeclaration.Parameter, _ argument: Call.Argument) -> Bool {
    if argument.label != nil { return argument.label == parameter.label }
    switch parameter.type {
    case .function, .parameter: return true
    case .nominal(let declaration, let arguments):
      if declaration.name == "Optional", case .function? = arguments.first { return true }
      return false
    default: return false
    }
  }

  /// Whether a closure has as many parameters as it would get.
  private static func fits(_ argument: Call.Argument, _ parameter: ValueDeclaration.Parameter) -> Bool {
    guard case .closure(let closure) = argument.value.kind else { return true }
    let count = closure.syntax.parameters?.count ?? closure.syntax.shorthandCount
    return parameter.standard == nil || parameter.type.takenByCall.map { count == $0 || count == 0 && closure.syntax.parameters == nil && $0 == 0 } ?? true
  }

  /// An unlabelled trailing closure skips a parameter with a default if a later one needs an argument, up to the one that the
  /// next trailing closure names.
  private static func trailingIsForLater(_ parameters: [ValueDeclaration.Parameter], _ position: Int,
                                         _ arguments: [Call.Argument], _ next: Int) -> Bool {
    guard parameters[position].standard != nil, arguments[next].label == nil else { return false }
    // A closure that stands alone goes to the last that takes it.
    if next + 1 == arguments.count {
      return parameters[(position + 1)...].contains { takesTrailing($0, arguments[next]) && fits(arguments[next], $0) }
    }
    let following = arguments[next + 1].label
    for parameter in parameters[(position + 1)...] {
      if following != nil, parameter.label == following { return false }
      if parameter.standard == nil, takesTrailing(parameter, arguments[next]) { return true }
    }
    return false
  }
}

extension Type {
  /// How many values a function of the type takes.
  fileprivate var takenByCall: Int? {
    switch self {
    case .function(let function): function.parameters.count
    case .nominal(let declaration, let arguments) where declaration.name == "Optional": arguments.first?.takenByCall
    default: nil
    }
  }
}
