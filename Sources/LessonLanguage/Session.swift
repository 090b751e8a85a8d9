/// A lesson's program as it grows, block by block: what is declared, what the variables hold, what was put out.
public final class Session {
  public let library: Library
  let checker: Checker
  let program: Program
  public let machine: Machine
  var sources = SourceMap()
  var operators = OperatorScope()

  public init(library: Library, limits: Limits = Limits(), hostContext: AnyObject? = nil) {
    self.library = library
    checker = Checker(core: library.core, library: library.scope, modules: library.modules)
    program = Program(core: library.core)
    machine = Machine(image: program.image, limits: limits)
    machine.hostContext = hostContext
    program.lookUp = { [unowned checker] in checker.lesson.lookUp($0) }
  }

  /// A block that is sound and can be run.
  public struct CheckedBlock {
    let code: Code
    /// The block's last value, for an inline expression.
    var valueType: RuntimeType?
    var valuePlace: Place?
  }

  /// What is known to be wrong with the blocks so far.
  public enum Soundness { case sound, wrongTypes, wrongSyntax }
  public internal(set) var soundness = Soundness.sound
  /// Whether blocks behind an unsound one are checked as if it were sound, as far as that makes sense: their types, if
  /// only types were wrong, or else their syntax. None of them can run then. Otherwise an unsound block leaves no trace.
  public var checksBeyondErrors = false

  public enum CheckResult {
    case sound(CheckedBlock, warnings: [Diagnostic])
    case unsound([Diagnostic])
  }

  /// Parses and checks a block, without running it.
  ///
  /// - Parameter keepsDeclarations: Whether what a sound block declares is visible to the next.
  public func check(_ source: SourceText, keepsDeclarations: Bool = true) -> CheckResult {
    let before = declarationState()
    let result = check(source, keepsUnsound: keepsDeclarations && checksBeyondErrors) { [self] statements in
      if soundness != .sound { return CheckedBlock(code: Code("unsound block", number: -1)) }
      program.runsDeinitializers = checker.declaresDeinitializer
      program.overridden(checker.takeNewlyOverridden())
      let code = Code("block", number: -1)
      try FunctionCompiler(program, code, [:]).compile(block: statements)
      return CheckedBlock(code: code)
    }
    // The block is yet to run: its variables keep their registers.
    if case .sound = result, !keepsDeclarations { enter(before) }
    return result
  }

  /// Parses, checks and compiles a source; of an unsound one nothing stays.
  func check(_ source: SourceText, keepsUnsound: Bool = false,
             compile: @escaping ([TypedStatement]) throws -> CheckedBlock) -> CheckResult {
    DeepStack.ensured { [self] in checkHere(source, keepsUnsound, compile) }
  }

  private func checkHere(_ source: SourceText, _ keepsUnsound: Bool, _ compile: ([TypedStatement]) throws -> CheckedBlock) -> CheckResult {
    let id = sources.register(source)
    let before = declarations
    let parsing = Parsing.parse(source, id: id, operators: &operators, modules: library.modules)
    let found = parsing.problems.map { problem in
      Diagnostic(problem.severity, problem.message, at: sources.range(of: problem.span), notes: problem.notes.map {
        Diagnostic(.note, $0.message, at: sources.range(of: $0.span))
      })
    }
    if found.contains(where: { $0.severity == .error }) {
      if keepsUnsound { soundness = .wrongSyntax }
      return .unsound(found)
    }
    if soundness == .wrongSyntax { return .sound(CheckedBlock(code: Code("unsound block", number: -1)), warnings: found) }
    let (statements, problems, warnings) = checker.check(parsing.statements, keepsUnsound: keepsUnsound)
    if !problems.isEmpty {
      if keepsUnsound { soundness = .wrongTypes }
      return .unsound(found + problems.map { diagnostic($0) })
    }
    do {
      let block = try compile(statements)
      try program.compilePending()
      return .sound(block, warnings: found + warnings.map { diagnostic($0, .warning) })
    } catch let failure as CheckFailure {
      declarations = before
      return .unsound(found + [diagnostic(CheckProblem(error: failure.error, span: failure.span, notes: failure.notes))])
    } catch {
      declarations = before
      return .unsound(found + [Diagnostic(.error, "\(error)", at: sources.range(of: .none))])
    }
  }

  private func diagnostic(_ problem: CheckProblem, _ severity: Diagnostic.Severity = .error) -> Diagnostic {
    let place = sources.range(of: problem.span)
    let notes = problem.notes.map { Diagnostic(.note, $0.0, at: sources.range(of: $0.1)) }
    let fix = problem.error.change.flatMap { sources.fix($0, at: problem.span) }
    return Diagnostic(severity, problem.error.message, at: place, notes: notes, fixes: fix.map { [$0] } ?? [])
  }

  /// Runs a block. An error comes back at its place; what the block had changed by then stays changed.
  public func run(_ block: CheckedBlock, output: OutputRecord, fuel: Int? = nil) -> Diagnostic? {
    DeepStack.ensured { [self] in runHere(block, output, fuel ?? machine.limits.fuel) }
  }

  private func runHere(_ block: CheckedBlock, _ output: OutputRecord, _ fuel: Int) -> Diagnostic? {
    machine.output = output
    do {
      if let host = machine.hostContext as? any HostState {
        try host.running(machine.cancellation) { try machine.run(block: block.code, fuel: fuel) }
      } else {
        try machine.run(block: block.code, fuel: fuel)
      }
      return nil
    } catch let fault as RuntimeFault where machine.cancellation.isCancelled {
      // What ended early for that reason says so in its own way.
      return Diagnostic(.error, RuntimeError.cancelled.message, at: sources.range(of: fault.span))
    } catch let fault as RuntimeFault {
      return Diagnostic(.error, fault.error.message, at: sources.range(of: fault.span), notes: callNotes(fault))
    } catch {
      return Diagnostic(.error, "\(error)", at: sources.range(of: .none))
    }
  }

  /// The calls that led to a fault, each place once: a recursion repeats one place thousands of times.
  private func callNotes(_ fault: RuntimeFault) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    for call in fault.calls where call.span.isOfLesson {
      let note = Diagnostic(.note, "called here", at: sources.range(of: call.span))
      if note.location != notes.last?.location, note.location != sources.range(of: fault.span) { notes.append(note) }
    }
    return Array(notes.prefix(5))
  }
}
