extension Call {
  /// Where a message about all of the arguments points.
  func place(of error: CheckError, behind callee: Span) -> Span {
    let opening = parenthesis(behind: callee)
    // The compiler points at an only argument that lacks its label, and at the parenthesis otherwise.
    if case .wrongLabels(let have, _) = error, have == [nil], let only = arguments.first { return only.value.span }
    guard arguments.isEmpty, case .missingArguments(let names) = error, names.count == 1 else { return opening }
    return Span(source: opening.source, start: opening.end, end: opening.end + 1)
  }
}

/// What is wrong with arguments that do not match, as the compiler says it.
extension ArgumentMatching {
  struct Mismatch: Error {
    var error: CheckError
    /// Nil is the parenthesis that opens the arguments.
    var span: Span?
  }

  static func mismatch(_ arguments: [Call.Argument], _ parameters: [ValueDeclaration.Parameter]) -> Mismatch {
    if parameters.isEmpty {
      let isOnly = arguments.count == 1 && !arguments[0].isTrailingClosure
      return Mismatch(error: .takesNoArguments, span: isOnly ? arguments[0].value.span : nil)
    }
    let (claims, isInOrder) = claims(arguments, parameters)
    let unclaimed = arguments.indices.filter { !claims.values.contains($0) }
    let missing = parameters.indices.filter { claims[$0] == nil && parameters[$0].standard == nil && !parameters[$0].isVariadic }
    if unclaimed.isEmpty, missing.isEmpty, !isInOrder, let misplaced = misplaced(arguments, claims) { return misplaced }
    if unclaimed.isEmpty, let first = missing.first {
      if missing.count == 1 { return Mismatch(error: .missingArguments([name(parameters[first], first)]), span: place(first, claims, arguments)) }
      return Mismatch(error: .missingArguments(missing.map { name(parameters[$0], $0) }))
    }
    if !missing.isEmpty, !unclaimed.contains(where: { arguments[$0].isTrailingClosure }) {
      return wrongLabels(arguments, parameters, claims, unclaimed, missing)
    }
    guard let first = unclaimed.first else { return Mismatch(error: .extraArgument(label: nil)) }
    let extra = arguments[first]
    if extra.isTrailingClosure { return Mismatch(error: .extraTrailingClosure, span: extra.value.span) }
    let isMisplacedLabel = parameters.indices.contains { claims[$0] == nil && parameters[$0].label == extra.label } 
    if unclaimed.count == 1, extra.label != nil, arguments.count <= parameters.count, !isMisplacedLabel,
       let free = parameters.indices.first(where: { claims[$0] == nil }) {
      return wrongLabels(arguments, parameters, claims, unclaimed, [free])
    }
    if unclaimed.count == 1 { return Mismatch(error: .extraArgument(label: extra.label), span: extra.value.span) }
    return Mismatch(error: .extraArguments(unclaimed.map { $0 + 1 }))
  }

  /// Which argument each parameter could take by its label, without regard to the order.
  private static func claims(_ arguments: [Call.Argument], _ parameters: [ValueDeclaration.Parameter])
    -> (claims: [Int: Int], isInOrder: Bool)
  {
    var claims: [Int: Int] = [:], taken: Set<Int> = []
    var next = 0, isInOrder = true
    for (position, parameter) in parameters.enumerated() {
      func fits(_ index: Int) -> Bool {
        !taken.contains(index) && (arguments[index].label == parameter.label
          || arguments[index].isTrailingClosure && arguments[index].label == nil && takesTrailing(parameter, arguments[index]))
      }
      guard let index = (next..<max(next, arguments.count)).first(where: fits) ?? arguments.indices.first(where: fits) else { continue }
      // An argument without a label is meant for the place where it stands.
      if parameter.label == nil, index > position, !parameters[..<position].contains(where: { $0.isVariadic }),
         arguments[..<index].contains(where: { $0.label != nil && !parameters.map(\.label).contains($0.label) }) { continue }
      claims[position] = index
      taken.insert(index)
      if index < next { isInOrder = false }
      next = max(next, index + 1)
      while parameter.isVariadic, next < arguments.count, arguments[next].label == nil, !arguments[next].isTrailingClosure {
        taken.insert(next)
        claims[-next - 1] = next
        next += 1
      }
    }
    return (claims, isInOrder)
  }

  private static func misplaced(_ arguments: [Call.Argument], _ claims: [Int: Int]) -> Mismatch? {
    let order = claims.sorted { $0.key < $1.key }.filter { $0.key >= 0 }
    for (position, (parameter, index)) in order.enumerated() {
      guard let later = order[(position + 1)...].first(where: { $0.value < index }) else { continue }
      _ = parameter
      let moved = arguments[index]
      return Mismatch(error: .misplacedArgument(label: moved.label, position: index, before: arguments[later.value].label, later.value),
                      span: moved.label == nil ? moved.value.span : moved.labelSpan)
    }
    return nil
  }

  private static func wrongLabels(_ arguments: [Call.Argument], _ parameters: [ValueDeclaration.Parameter], _ claims: [Int: Int],
                                  _ unclaimed: [Int], _ missing: [Int]) -> Mismatch {
    if missing.count > unclaimed.count, unclaimed.allSatisfy({ arguments[$0].label != nil }) == false || unclaimed.isEmpty {
      return Mismatch(error: .missingArguments(missing.dropFirst(unclaimed.count).map { name(parameters[$0], $0) }))
    }
    let pairs = Array(zip(unclaimed, missing))
    var expected = arguments.map(\.label)
    for (argument, parameter) in pairs { expected[argument] = parameters[parameter].label }
    if unclaimed.count > missing.count, let extra = unclaimed.dropFirst(missing.count).first,
       pairs.allSatisfy({ arguments[$0].label == parameters[$1].label }) {
      return Mismatch(error: .extraArgument(label: arguments[extra].label), span: arguments[extra].value.span)
    }
    return Mismatch(error: .wrongLabels(have: arguments.filter { !$0.isTrailingClosure }.map(\.label),
                                        expected: Array(expected.prefix(arguments.count { !$0.isTrailingClosure }))))
  }

  private static func name(_ parameter: ValueDeclaration.Parameter, _ position: Int) -> String {
    parameter.label.map { "'\($0)'" } ?? "#\(position + 1)"
  }

  /// Where a missing argument would stand.
  private static func place(_ parameter: Int, _ claims: [Int: Int], _ arguments: [Call.Argument]) -> Span? {
    if let next = claims.filter({ $0.key > parameter }).map(\.value).min(), arguments.indices.contains(next) {
      return arguments[next].label == nil ? arguments[next].value.span : arguments[next].labelSpan
    }
    if let last = arguments.last, last.isTrailingClosure, last.label != nil {
      return Span(source: last.value.span.source, start: last.value.span.end, end: last.value.span.end)
    }
    guard let last = arguments.last(where: { !$0.isTrailingClosure }) else { return nil }
    return Span(source: last.value.span.source, start: last.value.span.end, end: last.value.span.end + 1)
  }
}
