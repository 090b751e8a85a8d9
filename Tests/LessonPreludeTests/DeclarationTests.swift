import LessonLanguage
import LessonPrelude
import Testing
import TestSupport

/// What is bound is what the modules declare.
@Suite struct DeclarationTests {
  @Test func everyDeclarationIsUnderstood() {
    let library = LessonPrelude.library()
    library.prepareEverything()
    #expect(library.problems == [])
  }

  /// A use of every declaration, with its types, compiles against the real modules.
  ///
  /// Each is used with all of its arguments, and without those that have default values. Those of the standard library
  /// are left out: there the interpreter has arrays where Swift has lazy sequences.
  @Test func everyDeclarationCompiles() throws {
    let library = LessonPrelude.library()
    let own = library.declarations.dropFirst(Library().declarations.count)
    #expect(own.count > 200)
    var code = "import LessonPrelude\n"
    for (index, declaration) in own.enumerated() {
      let use = try #require(DeclarationUse(declaration.text, owner: declaration.owner, where: declaration.requirements),
                             "\(declaration.text)")
      code += use.functions(named: "use\(index)") + "\n"
    }
    #expect(try BuiltModules.errors(in: code) == "")
  }

  /// Protocols require what the real ones do: no less, or a use of a requirement would not compile; and no more, or a type
  /// that has no more than that would not conform.
  @Test func everyProtocolIsTheModules() throws {
    let protocols = LessonPrelude.library().protocols.dropFirst(Library().protocols.count).map { BoundProtocol($0.text) }
    #expect(protocols.count > 3)
    var code = "import LessonPrelude\n"
    for bound in protocols {
      for (index, requirement) in bound.requirements.enumerated() {
        let use = try #require(DeclarationUse(requirement, owner: bound.name), "\(requirement)")
        code += use.functions(named: "use\(bound.name)\(index)") + "\n"
      }
      code += bound.conformingType(among: protocols) + "\n"
    }
    #expect(try BuiltModules.errors(in: code) == "")
  }
}

/// A protocol as it was bound, and a type that has what it requires and nothing else.
private struct BoundProtocol {
  let name: String
  let inherited: [String]
  var associated: [String] = []
  var requirements: [String] = []

  init(_ text: String) {
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    let names = (lines.first ?? "").dropFirst("protocol ".count).split { ":, {".contains($0) }.map(String.init)
    name = names.first ?? ""
    inherited = Array(names.dropFirst())
    for line in lines.dropFirst().dropLast() {
      if line.hasPrefix("associatedtype ") {
        associated += line.split { " :".contains($0) }.dropFirst().prefix(1).map(String.init)
      } else {
        requirements.append(String(line.prefix { $0 != "{" }))
      }
    }
  }

  /// Every associated type is a tensor.
  func conformingType(among protocols: [BoundProtocol]) -> String {
    var all = [self]
    while let next = all.flatMap(\.inherited).first(where: { name in !all.contains { $0.name == name } }),
          let found = protocols.first(where: { $0.name == next }) { all.append(found) }
    let types = Set(all.flatMap(\.associated)).map { "typealias \($0) = Tensor" }
    let members = all.flatMap(\.requirements).map { $0 + " { fatalError() }" }
    return "struct Conforming\(name): \(name) {\n\((types + members).joined(separator: "\n"))\n}"
  }
}
