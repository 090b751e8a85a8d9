import Foundation
import LessonLanguage
import Lessons

/// The formulas of lessons as they were rendered last time, so that an unchanged page needs no JavaScript engine.
public struct FormulaCache: Sendable {
  private struct Entry: Codable {
    var engine: Engine
    var formulas: [RenderedFormula]
  }

  private static let kind = "formulas"
  private let folder: CacheFolder?

  /// - Parameter folder: Nil for a cache that keeps nothing.
  public init(_ folder: CacheFolder?) { self.folder = folder }

  /// The page of a lesson, of which only new formulas are rendered.
  public func page(_ result: LessonResult, math: MathRenderer,
                   surroundings: LessonPage.Surroundings = LessonPage.Surroundings()) -> LessonPage {
    let known = load(result.lesson.path)
    math.know(known)
    let page = LessonPage(result, math: math, surroundings: surroundings)
    if page.formulas != known { store(page.formulas, result.lesson.path) }
    return page
  }

  private func load(_ path: String) -> [RenderedFormula] {
    guard case .bytes(let bytes)? = folder?.load(Self.kind, of: path),
          let entry = try? JSONDecoder().decode(Entry.self, from: Data(bytes)), entry.engine == Engine(limits: Limits())
    else { return [] }
    return entry.formulas
  }

  private func store(_ formulas: [RenderedFormula], _ path: String) {
    let entry = Entry(engine: Engine(limits: Limits()), formulas: formulas)
    guard let folder, let bytes = try? JSONEncoder().encode(entry) else { return }
    folder.store([UInt8](bytes), Self.kind, of: path)
  }
}

/// A formula and its MathML.
struct RenderedFormula: Codable, Hashable, Sendable {
  var tex: String
  var isDisplay: Bool
  var markup: String
}
