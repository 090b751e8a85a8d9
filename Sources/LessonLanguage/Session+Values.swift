/// Expressions whose values are shown in a text.
extension Session {
  /// Checks a source that is to be one expression with a value.
  public func checkValue(_ source: SourceText) -> CheckResult {
    check(source) { [self] statements in
      guard let first = statements.first, statements.count == 1, case .expression(let value) = first.kind else {
        throw CheckFailure(error: .unsupported(.statementInText), span: statements.first?.span ?? .none)
      }
      let type = program.runtimeType(value.type)
      if case .void = type.kind {
        throw CheckFailure(error: .unsupported(.textWithoutValue), span: first.span)
      }
      // The value stays in a variable without a name until it is read.
      let variable = Variable("", type: value.type, isLet: true, isGlobal: true, span: first.span, function: nil)
      let pattern = TypedPattern(kind: .binding(variable), type: value.type)
      let code = Code("value", number: -1)
      try FunctionCompiler(program, code, [:]).compile(
        block: [TypedStatement(span: first.span, kind: .variable(pattern, value))])
      return CheckedBlock(code: code, valueType: type, valuePlace: program.globals[ObjectIdentifier(variable)])
    }
  }

  /// Runs an expression and gives its value as `print` writes it, or a floating-point number as the caller wants it.
  public func value(of block: CheckedBlock, output: OutputRecord, fuel: Int? = nil,
                    number: (Double) -> String = { "\($0)" }) -> Result<String, Diagnostic> {
    if let problem = run(block, output: output, fuel: fuel) { return .failure(problem) }
    guard let type = block.valueType, let place = block.valuePlace else { return .success("") }
    let words = ValueWords(raws: machine.raws, refs: machine.refs).at(place)
    switch type.kind {
    case .double: return .success(number(words.double))
    case .float: return .success(number(Double(words.float)))
    default: break
    }
    return DeepStack.ensured { [self] in describing(words, type) }
  }

  /// A lesson's own `description` may fail like any of its code.
  private func describing(_ words: ValueWords, _ type: RuntimeType) -> Result<String, Diagnostic> {
    do {
      machine.rawTop = machine.raws + program.image.globalEnd.raw
      machine.refTop = machine.refs + program.image.globalEnd.ref
      return .success(try machine.entering { try type.describe(words, machine) })
    } catch let fault as RuntimeFault {
      return .failure(Diagnostic(.error, fault.error.message, at: sources.range(of: fault.span)))
    } catch {
      return .failure(Diagnostic(.error, "\(error)", at: sources.range(of: .none)))
    }
  }
}
