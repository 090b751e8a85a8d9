/// What a lesson holds at one moment: values, declarations, random numbers.
///
/// Taking one copies only what is known by its identity, the variables that closures have captured, and with them what
/// leads there. Everything else is a value, shared until somebody writes to it. Code that was made later stays, unused.
public struct Snapshot {
  fileprivate let declarations: Declarations
  fileprivate let values: Machine.Values
  fileprivate let restoreHost: () -> Void
}

/// A context of the host that lesson code changes, such as a stream of random numbers.
public protocol HostState: AnyObject {
  /// The action that brings the present state back, however often and in whatever order.
  func restorer() -> () -> Void
  /// Runs lesson code; long work of the host within it may end early when the lesson is cancelled.
  func running(_ cancellation: Cancellation, _ body: () throws -> Void) rethrows
}

extension HostState {
  public func running(_ cancellation: Cancellation, _ body: () throws -> Void) rethrows { try body() }
}

extension Session {
  /// What is declared and what the variables hold, after a block and before the next.
  public func snapshot() -> Snapshot {
    Snapshot(declarations: declarations, values: machine.values, restoreHost: restorerOfHost())
  }

  /// Goes back to a snapshot of this session, as if what came after it had never been. It can be restored again.
  public func restore(_ snapshot: Snapshot) {
    declarations = snapshot.declarations
    machine.values = snapshot.values
    snapshot.restoreHost()
  }

  /// Goes back to what the variables held, whatever has been declared since then.
  public func restoreValues(of snapshot: Snapshot) {
    machine.values = snapshot.values
    snapshot.restoreHost()
  }

  /// Runs a block that is not to change anything: afterwards all is as before.
  public func tryOut(_ block: CheckedBlock, output: OutputRecord, fuel: Int? = nil) -> Diagnostic? {
    tryingOut { run(block, output: output, fuel: fuel) }
  }

  /// Runs blocks that are not to change anything: afterwards the variables hold what they held before.
  public func tryingOut<Result>(_ body: () throws -> Result) rethrows -> Result {
    let values = machine.values, restoreHost = restorerOfHost()
    defer {
      machine.values = values
      restoreHost()
    }
    return try body()
  }

  private func restorerOfHost() -> () -> Void { (machine.hostContext as? any HostState)?.restorer() ?? {} }
}

/// What the blocks so far have declared.
struct Declarations {
  var scope: Scope
  var operators: OperatorScope
  var soundness: Session.Soundness
  var program: Program.Declarations
  var types: [(type: TypeDeclaration, extensible: TypeDeclaration.Extensible)]

  /// The same, but for the registers of variables.
  func with(globalsOf other: Program) -> Declarations {
    var result = self
    result.program.globals = other.globals
    result.program.globalVariables = other.globalVariables
    result.program.imageGlobals = other.image.globals
    result.program.globalEnd = other.image.globalEnd
    return result
  }
}

extension Session {
  var declarations: Declarations {
    get {
      let types = library.core.byName.values + checker.lesson.declaredTypes
      return Declarations(scope: checker.lesson, operators: operators, soundness: soundness, program: program.declarations,
                          types: types.map { ($0, $0.extensible) })
    }
    set {
      checker.lesson = newValue.scope
      operators = newValue.operators
      soundness = newValue.soundness
      program.declarations = newValue.program
      for (type, extensible) in newValue.types { type.extensible = extensible }
    }
  }
}

extension Scope {
  /// The types that the blocks of the lesson declare, with those inside them.
  fileprivate var declaredTypes: [TypeDeclaration] {
    var found: [TypeDeclaration] = []
    var scope: Scope? = self
    while let current = scope, case .lesson = current.kind {
      for case .nominal(let type, _) in current.types.values { found.append(type) }
      for case .existential(let protocols) in current.types.values { found += protocols }
      scope = current.parent
    }
    var index = 0
    while index < found.count {
      found += found[index].nestedTypes.values
      index += 1
    }
    return found
  }
}

extension TypeDeclaration {
  /// What an extension in a later block can add to.
  struct Extensible {
    var members: [String: [ValueDeclaration]]
    var staticMembers: [String: [ValueDeclaration]]
    var nestedTypes: [String: TypeDeclaration]
    var aliases: [String: Type]
    var conformances: [Conformance]
  }

  var extensible: Extensible {
    get {
      Extensible(members: members, staticMembers: staticMembers, nestedTypes: nestedTypes, aliases: aliases,
                 conformances: conformances)
    }
    set {
      members = newValue.members
      staticMembers = newValue.staticMembers
      nestedTypes = newValue.nestedTypes
      aliases = newValue.aliases
      conformances = newValue.conformances
    }
  }
}

extension Program {
  /// What code that is yet to be made depends on.
  struct Declarations {
    var globals: [ObjectIdentifier: Place]
    var globalVariables: [Variable]
    var imageGlobals: [Image.Global]
    var globalEnd: Place
    var functions: [FunctionKey: Int]
    var types: [Type: RuntimeType]
    var witnesses: [WitnessKey: Witness]
    var conformances: [ConformanceKey: Bool]
  }

  var declarations: Declarations {
    get {
      Declarations(globals: globals, globalVariables: globalVariables, imageGlobals: image.globals,
                   globalEnd: image.globalEnd, functions: functions, types: types, witnesses: witnesses, conformances: conformances)
    }
    set {
      globals = newValue.globals
      globalVariables = newValue.globalVariables
      image.globals = newValue.imageGlobals
      image.globalEnd = newValue.globalEnd
      functions = newValue.functions
      types = newValue.types
      witnesses = newValue.witnesses
      conformances = newValue.conformances
      pending = []
    }
  }
}
