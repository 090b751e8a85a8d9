/// What Swift has and lessons do not, with what to use instead.
enum UnsupportedConstruct: Hashable {
  case await, asyncFunction, actor, macro(String), macroDeclaration, regexLiteral
  case unsafe, ownership(String), valueGenerics, inlineArray
  case layoutRequirement
  case accessor(String), moduleSelector, placeholder, keyPathMethod, subscriptTrailingClosure
  case typeAttribute(String), typeModifier(String), bindingIntroducer(String), statement(String)
  case closureAttribute(String), opaqueNamedResult, sourceLocation, arrowInExpression

  var name: String {
    switch self {
    case .await: return "'await'"
    case .asyncFunction: return "'async'"
    case .actor: return "an actor"
    case .macro(let name): return "'#\(name)'"
    case .macroDeclaration: return "a macro"
    case .regexLiteral: return "a regex literal"
    case .unsafe: return "'unsafe'"
    case .ownership(let keyword): return "'\(keyword)'"
    case .valueGenerics: return "a value as a generic argument"
    case .inlineArray: return "an inline array"
    case .layoutRequirement: return "a layout requirement"
    case .accessor(let keyword): return "the accessor '\(keyword)'"
    case .moduleSelector: return "a module selector"
    case .placeholder: return "an editor placeholder"
    case .keyPathMethod: return "a method in a key path"
    case .subscriptTrailingClosure: return "a trailing closure after a subscript"
    case .typeAttribute(let name): return "'@\(name)' in a type"
    case .typeModifier(let name): return "'\(name)' in a type"
    case .bindingIntroducer(let keyword): return "a binding with '\(keyword)'"
    case .statement(let keyword): return "'\(keyword)'"
    case .closureAttribute(let name): return "'@\(name)' on a closure"
    case .opaqueNamedResult: return "a named opaque result"
    case .sourceLocation: return "'#sourceLocation'"
    case .arrowInExpression: return "'->' in this expression"
    }
  }

  var instead: String {
    switch self {
    case .await: return "a lesson does one thing at a time; call the function without it"
    case .asyncFunction: return "a lesson does one thing at a time; declare the function without it"
    case .actor: return "a lesson does one thing at a time; use a struct or a class"
    case .macro, .macroDeclaration: return "call a function"
    case .regexLiteral: return "use the methods of String"
    case .unsafe: return "nothing in a lesson is unsafe"
    case .ownership: return "values are copied when needed; leave it out"
    case .valueGenerics, .inlineArray: return "use an array"
    case .layoutRequirement: return "require a protocol"
    case .accessor: return "write 'get' and 'set'"
    case .moduleSelector: return "write the name alone"
    case .placeholder: return "write what belongs there"
    case .keyPathMethod, .arrowInExpression: return "write a closure"
    case .subscriptTrailingClosure: return "pass the closure inside the brackets"
    case .typeAttribute, .typeModifier, .closureAttribute: return "leave it out"
    case .bindingIntroducer: return "use 'let' or 'var'"
    case .statement: return "use 'return'"
    case .opaqueNamedResult: return "write 'some' and a protocol"
    case .sourceLocation: return "leave it out; places are those of the lesson's file"
    }
  }

  var message: String { "\(name) is not supported in lessons: \(instead)" }
}
