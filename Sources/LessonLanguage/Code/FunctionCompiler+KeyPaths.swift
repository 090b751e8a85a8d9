/// Key paths.
///
/// A path through stored properties is an offset, and the value there is changed where it is: it is moved out, changed and
/// put back. Any other path has a getter and a setter.
extension FunctionCompiler {
  func keyPath(_ path: TypedKeyPath, _ type: Type, into target: Place) throws {
    if case .function = type { return try closure(path.getter, into: target.ref) }
    let root = runtimeType(path.root.type), value = runtimeType(path.value.type)
    var segment = KeyPathSegment(root: root, value: value, place: try offset(of: path.value, in: path.root),
                                 components: try components(of: path.value))
    if segment.place != nil {
      emit(.loadRef, target.ref, wide: program.image.constant(object: KeyPathObject([segment])))
      return
    }
    let function = Type.function(FunctionType(parameters: [], result: .void))
    let closures = try [path.getter, path.setter].compactMap { $0 }.map { body -> Argument in
      let place = try allocate(.ref)
      try closure(body, into: place.ref)
      return .operand(Operand(place: place, isOwned: true), function)
    }
    let isWritable = path.setter != nil
    let make = NativeFunction("key path") { call in
      segment.getter = call.words(0).ref as? ClosureObject
      segment.setter = isWritable ? call.words(1).ref as? ClosureObject : nil
      call.resultWords.refs.pointee = KeyPathObject([segment])
    }
    let declaration = ValueDeclaration(.function, make.name, type: type)
    move(try callNative(make, declaration, [:], receiver: nil, closures, type), to: target, .ref)
  }

  /// Where in the root's words the part stands; nil if it has to be computed.
  private func offset(of part: TypedExpression, in root: Variable) throws -> Place? {
    let expression = try resolved(part)
    switch expression.kind {
    case .variable(let variable):
      return variable === root ? Place(raw: 0, ref: 0) : nil
    case .tupleElement(let base, let index):
      guard case .tuple(let elements) = concrete(base.type), let outer = try offset(of: base, in: root) else { return nil }
      return outer.offset(by: program.layouts.offsets(elements.map(\.type))[index])
    case .property(let base?, let declaration, _):
      guard !declaration.isInInstance, case .stored(let index) = declaration.implementation, declaration.observers == nil,
            case .nominal(let owner, let arguments) = concrete(base.type), let outer = try offset(of: base, in: root) else { return nil }
      return outer.offset(by: program.layouts.offsets(program.layouts.storedTypes(owner, arguments))[index])
    default:
      return nil
    }
  }

  /// What tells two paths apart, but for the values of indices.
  private func components(of part: TypedExpression) throws -> [KeyPathSegment.Component] {
    let expression = try resolved(part)
    switch expression.kind {
    case .tupleElement(let base, let index): return try components(of: base) + [.element(index)]
    case .property(let base?, let declaration, _): return try components(of: base) + [member(declaration)]
    case .subscripting(let base, let declaration, _, _): return try components(of: base) + [member(declaration)]
    case .optionalLink(let base): return try components(of: base) + [.optionalLink]
    case .forceUnwrap(let base): return try components(of: base) + [.forceUnwrap]
    case .optionalChain(let inner), .conversion(_, let inner): return try components(of: inner)
    default: return []
    }
  }

  private func member(_ declaration: ValueDeclaration) -> KeyPathSegment.Component {
    .member(ObjectIdentifier(declaration), declaration.kind == .subscripting
      ? ".subscript(" + declaration.parameters.map { ($0.label ?? "_") + ": \($0.type)" }.joined(separator: ", ") + ")"
      : "." + declaration.name)
  }

  func read(_ base: TypedExpression, through path: TypedExpression, _ type: Type, into target: Place) throws {
    let root = try generate(base), keyPath = try generate(path)
    guard case .nominal(let declaration, _) = concrete(path.type) else { return }
    let mode = core.keyPathRank(declaration) ?? 0 >= 2 ? KeyPathAccess.read : .readErased
    let value = try allocate(layout(type))
    access(mode, root.place, keyPath.place, value)
    move(Operand(place: value, isOwned: true), to: target, layout(type))
  }

  func begin(_ base: TypedExpression, through path: TypedExpression, _ layout: Layout, isOverwritten: Bool) throws -> Access {
    let keyPath = try generateStable(path)
    var result = try begin(base)
    let root = result.place, value = try allocate(layout), place = span
    if !isOverwritten { access(.take, root, keyPath, value) }
    result.place = value
    result.endings.append { [unowned self] _ in within(place) { access(.put, root, keyPath, value) } }
    return result
  }

  private func access(_ mode: KeyPathAccess, _ root: Place, _ keyPath: Place, _ value: Place) {
    emit(.keyPath, value.raw, value.ref, keyPath.ref)
    emit(.operands, root.raw, root.ref, mode.rawValue)
  }
}
