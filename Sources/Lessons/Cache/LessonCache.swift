import Foundation
import LessonLanguage
import LessonPrelude

/// The results of lessons that have run: a lesson whose code, seed and data files are the same, run by the same engine, need
/// not run again.
///
/// The entry of a lesson holds all that its result depends on, word for word, and is compared with the lesson; so nothing
/// stale is ever taken for new, and there is always a reason that can be told.
public struct LessonCache: Hashable, Sendable {
  public var folder: CacheFolder
  /// Whether lessons run in any case, and what is kept is compared with what they give.
  public var isVerifying: Bool

  public init(_ folder: CacheFolder, isVerifying: Bool = false) {
    self.folder = folder
    self.isVerifying = isVerifying
  }

  /// Why a lesson ran. The words are in `RunReason+Description.swift`.
  public enum RunReason: Hashable, Sendable {
    case noCache, verifying
    case firstTime, damaged
    case otherEngine, otherSeed, otherFuel
    /// The first line of the first piece of code that is not as it was.
    case otherCode(line: Int)
    case lessCode
    case otherData(String)
  }

  private struct Entry: Codable {
    var engine: Engine
    var seed: UInt64
    var fuel: Int?
    var keys: [StepKey]
    var data: [String: DataFolder.Fingerprint]
    var evaluation: Evaluation
  }

  private static let kind = "lessons"

  func look(up lesson: Lesson, limits: Limits) -> Result<Evaluation, RunReason> {
    switch folder.load(Self.kind, of: lesson.path) {
    case .missing: return .failure(.firstTime)
    case .damaged: return .failure(.damaged)
    case .bytes(let bytes):
      guard let entry = try? JSONDecoder().decode(Entry.self, from: Data(bytes)) else { return .failure(.damaged) }
      if let reason = difference(entry, lesson, limits) { return .failure(reason) }
      guard entry.evaluation.blocks.count == lesson.blocks.count, entry.evaluation.values.count == lesson.values.count
      else { return .failure(.damaged) }
      return .success(entry.evaluation)
    }
  }

  private func difference(_ entry: Entry, _ lesson: Lesson, _ limits: Limits) -> RunReason? {
    if entry.engine != Engine(limits: limits) { return .otherEngine }
    if entry.seed != lesson.frontMatter.seed { return .otherSeed }
    if entry.fuel != lesson.frontMatter.fuel { return .otherFuel }
    let steps = lesson.steps
    for (index, step) in steps.enumerated() {
      if entry.keys.indices.contains(index), entry.keys[index] == StepKey(step, of: lesson) { continue }
      return .otherCode(line: lesson.line(of: step))
    }
    if entry.keys.count != steps.count { return .lessCode }
    let data = DataFolder(ofLesson: lesson.path)
    for (path, found) in entry.data.sorted(by: { $0.key < $1.key })
    where DataFolder.Fingerprint(of: path, in: data) != found { return .otherData(path) }
    return nil
  }

  func store(_ evaluation: Evaluation, of lesson: Lesson, data: [String: DataFolder.Fingerprint], limits: Limits) {
    guard !evaluation.wasCancelled else { return }
    let entry = Entry(
      engine: Engine(limits: limits), seed: lesson.frontMatter.seed, fuel: lesson.frontMatter.fuel,
      keys: lesson.steps.map { StepKey($0, of: lesson) }, data: data, evaluation: evaluation)
    guard let bytes = try? JSONEncoder().encode(entry) else { return }
    folder.store([UInt8](bytes), Self.kind, of: lesson.path)
  }
}

extension LessonCache.RunReason: Error {}

extension Lesson {
  fileprivate func line(of step: LessonStep) -> Int {
    step.units.map { unit in
      switch unit {
      case .block(let index): blocks[index].fence.line
      case .value(let index): values[index].location.line
      }
    }.min() ?? 1
  }
}
