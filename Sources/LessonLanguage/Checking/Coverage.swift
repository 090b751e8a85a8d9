/// What the patterns of a switch cover, and what they leave over.
///
/// Patterns are rows of a matrix with one column for each value that is still to be looked at (Maranget 2007, "Warnings for
/// pattern matching"). A column whose type has finitely many forms is split by them: each form keeps the rows that fit it,
/// with the parts of the form as new columns. What no row fits is missing.
struct Coverage {
  let core: CoreTypes
  private var rows: [[TypedPattern]] = []
  /// Splits left before the switch counts as too complex.
  private var splitsLeft = 20_000

  struct TooComplex: Error {}
  private static let mostMissing = 12

  init(core: CoreTypes) { self.core = core }

  mutating func add(_ pattern: TypedPattern) { rows.append([pattern]) }

  mutating func isComplete(for type: Type) throws -> Bool { try missing(rows, [type], most: 1).isEmpty }

  /// Whether the patterns so far cover everything that the pattern fits.
  mutating func isHandled(_ pattern: TypedPattern) throws -> Bool { try !isUseful([pattern], after: rows) }

  /// What is missing, as the notes of the compiler say it.
  mutating func missing(of type: Type) throws -> [String] {
    try missing(rows, [type], most: Self.mostMissing).map { forms in
      guard let form = forms.first, form != "_" else { return "add a default clause" }
      return "add missing case: '\(form)'"
    }
  }

  private mutating func split() throws {
    splitsLeft -= 1
    if splitsLeft < 0 { throw TooComplex() }
  }

  /// Forms for all columns that no row fits.
  private mutating func missing(_ rows: [[TypedPattern]], _ types: [Type], most: Int) throws -> [[String]] {
    try split()
    guard let type = types.first else { return rows.isEmpty ? [[]] : [] }
    let rest = Array(types.dropFirst())
    let used = rows.filter { $0[0].form != .other }
    guard let forms = forms(of: type), forms.isEmpty || used.contains(where: { $0[0].form != .any }) else {
      return try missing(used.filter { $0[0].form == .any }.map { Array($0.dropFirst()) }, rest, most: most).map { ["_"] + $0 }
    }
    var found: [[String]] = []
    for form in forms where found.count < most {
      let fitting = used.compactMap { $0.fitting(form) }
      for parts in try missing(fitting, form.parts + rest, most: most - found.count) {
        found.append([form.description(of: Array(parts.prefix(form.parts.count)))] + parts.dropFirst(form.parts.count))
      }
    }
    return found
  }

  private mutating func isUseful(_ row: [TypedPattern], after rows: [[TypedPattern]]) throws -> Bool {
    try split()
    guard let first = row.first else { return rows.isEmpty }
    let used = rows.filter { $0[0].form != .other }
    let rest = Array(row.dropFirst())
    guard let forms = forms(of: first.type) else {
      return try isUseful(rest, after: used.filter { $0[0].form == .any }.map { Array($0.dropFirst()) })
    }
    if first.form == .any || first.form == .other, !used.contains(where: { $0[0].form != .any }) {
      return try isUseful(rest, after: used.map { Array($0.dropFirst()) })
    }
    for form in forms {
      guard let parts = (first.form == .other ? [TypedPattern(kind: .wildcard, type: first.type)] + rest : row).fitting(form)
      else { continue }
      if try isUseful(parts, after: used.compactMap { $0.fitting(form) }) { return true }
    }
    return false
  }

  // MARK: Forms

  /// One of the finitely many forms that values of a type have, with its parts.
  struct Form {
    enum Name: Equatable {
      case any, other, tuple, nothing, something
      case boolean(Bool)
      case enumCase(Int)
    }
    var name: Name
    var parts: [Type] = []
    var labels: [String?] = []
    /// What an enum case is called.
    var text = ""

    func description(of parts: [String]) -> String {
      let list = zip(parts, labels).map { ($1.map { $0 + ": " } ?? "") + $0 }.joined(separator: ", ")
      switch name {
      case .any, .other: return "_"
      case .tuple: return "(" + list + ")"
      case .nothing: return ".none"
      case .something: return ".some(" + list + ")"
      case .boolean(let value): return "\(value)"
      case .enumCase: return "." + text + (parts.isEmpty ? "" : "(" + list + ")")
      }
    }
  }

  private func forms(of type: Type) -> [Form]? {
    if type == core.type(core.bool) { return [Form(name: .boolean(true)), Form(name: .boolean(false))] }
    if let wrapped = core.wrapped(type) {
      return [Form(name: .something, parts: [wrapped], labels: [nil]), Form(name: .nothing)]
    }
    switch type {
    case .tuple(let elements):
      return [Form(name: .tuple, parts: elements.map(\.type), labels: elements.map(\.label))]
    case .nominal(let declaration, let arguments) where declaration.kind == .enumeration:
      let substitution = declaration.substitution(arguments)
      return declaration.cases.map { enumCase in
        Form(name: .enumCase(enumCase.tag), parts: enumCase.parameters.map { $0.type.substituting(substitution) },
             labels: enumCase.parameters.map(\.label), text: enumCase.name)
      }
    default: return nil
    }
  }
}

extension [TypedPattern] {
  /// The row within one form of its first column; nil if its pattern has another form.
  fileprivate func fitting(_ form: Coverage.Form) -> [TypedPattern]? {
    let rest = dropFirst()
    if self[0].form == .any { return form.parts.map { TypedPattern(kind: .wildcard, type: $0) } + rest }
    return self[0].form == form.name ? self[0].parts(of: form) + rest : nil
  }
}

extension TypedPattern {
  fileprivate var form: Coverage.Form.Name {
    switch kind {
    case .wildcard, .binding: .any
    case .tuple: .tuple
    case .enumCase(let enumCase, _): .enumCase(enumCase.tag)
    case .optional: .something
    case .nothing: .nothing
    case .boolean(let value): .boolean(value)
    // A cast to the value's own type always succeeds.
    case .cast(let inner): inner.type == type ? inner.form : .other
    case .expression, .caught: .other
    }
  }

  fileprivate func parts(of form: Coverage.Form) -> [TypedPattern] {
    func anything() -> [TypedPattern] { form.parts.map { TypedPattern(kind: .wildcard, type: $0) } }
    switch kind {
    case .tuple(let parts): return parts
    case .optional(let inner): return [inner]
    case .cast(let inner): return inner.parts(of: form)
    case .enumCase(_, let payload?):
      if form.parts.count == 1 { return [payload] }
      if case .tuple(let parts) = payload.kind { return parts }
      return anything()
    default: return anything()
    }
  }
}
