import Foundation
import LessonLanguage
import Lessons
import Site

/// The pages of lessons that are being edited, in memory, as `unroll render` would write them.
///
/// A lesson runs when its page is first asked for, or when it is saved. One thread calls `look` again and again; all else may be
/// called from any thread.
final class LiveSite: @unchecked Sendable {
  struct Options: Sendable {
    var showsSolutions = false
    var cache: LessonCache?
  }

  let events = EventHub()
  private let folder: LessonFolder
  private let options: Options
  private let workshop: PreviewedLesson.Workshop
  private let report: @Sendable (PreviewEvent) -> Void
  /// Tells the pages of this process from those of an earlier one that had the same port.
  private let origin = String(UInt64.random(in: 0 ... .max), radix: 36)

  private let lock = NSLock()
  private var plan: SitePlan
  private var lessons: [String: PreviewedLesson] = [:]
  private var indexes: [String: (html: String, number: Int)] = [:]
  /// Numbers whatever can be shown, so that no two have one.
  private var number = 0

  // What follows is touched by the looking thread alone.
  private var watch = FileWatch()
  private var read: [String: (lesson: Lesson, problems: [Diagnostic])] = [:]
  private var looks = 0
  private static let looksOfProgress = 4
  private var knownData: Set<String> = []
  private var isListingDue = false
  /// Files that have changed and are not in the plan yet, because there was none for them.
  private var pending: Set<String> = []

  /// - Throws: `FileProblem`, `SitePlan.Collision`.
  init(path: String, options: Options, report: @escaping @Sendable (PreviewEvent) -> Void) throws {
    folder = try LessonFolder(path: path)
    self.options = options
    self.report = report
    workshop = PreviewedLesson.Workshop(cache: options.cache, report: report)
    let files = folder.files
    var read: [String: (lesson: Lesson, problems: [Diagnostic])] = [:]
    for file in files {
      watch.accept(file.path, as: FileStamp(of: file.path))
      read[file.path] = try SitePlan.read(file)
    }
    self.read = read
    plan = try SitePlan(files: files, listsFolders: folder.single == nil) { try read[$0.path] ?? SitePlan.read($0) }
    _ = updateIndexes()
  }

  /// Runs a lesson that was asked for by its name.
  func begin() {
    if let single = folder.single { _ = lesson(at: single.page) }
  }

  /// Where a visit begins.
  var home: String { folder.single?.page ?? "index.html" }

  /// Ends every run.
  func end() {
    let running = lock.withLock { Array(lessons.values) }
    for lesson in running { lesson.end() }
    events.end()
  }

  var isWorking: Bool { lock.withLock { lessons.values.contains(where: \.isWorking) } }

  // MARK: Pages

  /// The list of lessons at a path.
  func index(at page: String) -> String? { lock.withLock { indexes[page]?.html } }

  /// The lesson whose page has a path; if it was not looked at before, it runs.
  func lesson(at page: String) -> PreviewedLesson? {
    let (lesson, draft) = lock.withLock { () -> (PreviewedLesson?, PreviewedLesson.Draft?) in
      if let known = lessons[page] { return (known, nil) }
      guard let index = plan.files.firstIndex(where: { $0.page == page }) else { return (nil, nil) }
      number += 1
      let new = PreviewedLesson(workshop, origin: "\(origin).\(number)") { [weak self] in self?.tell(page) }
      lessons[page] = new
      return (new, self.draft(index))
    }
    if let draft { lesson?.update(draft) }
    return lesson
  }

  func title(of page: String) -> String? {
    lock.withLock {
      guard let index = plan.files.firstIndex(where: { $0.page == page }) else { return nil }
      let title = plan.lessons[index].0.frontMatter.title
      return title.isEmpty ? plan.files[index].path : title
    }
  }

  func state(of page: String) -> PageState {
    let (lesson, index, exists) = lock.withLock {
      (lessons[page], indexes[page], plan.files.contains { $0.page == page })
    }
    if let lesson { return lesson.pageState }
    if let index { return PageState(version: "\(origin).\(index.number)") }
    return PageState(version: exists ? "\(origin).0" : "", isGone: !exists)
  }

  private func tell(_ page: String) { events.send(state(of: page), to: page) }

  /// Only with the lock.
  private func draft(_ index: Int) -> PreviewedLesson.Draft {
    var surroundings = plan.surroundings(of: index)
    surroundings.showsSolutions = options.showsSolutions
    let (lesson, problems) = plan.lessons[index]
    return PreviewedLesson.Draft(lesson: lesson, problems: problems, surroundings: surroundings)
  }

  // MARK: Looking

  /// Looks whether a file has changed, and does what follows from it; tells how far runs are.
  func look() {
    looks += 1
    if looks % Self.looksOfProgress == 0 {
      for lesson in lock.withLock({ Array(lessons.values) }) { lesson.tellProgress() }
    }
    let listed = folder.files
    let places = Dictionary(listed.map { ($0.path, $0) }) { first, _ in first }
    let before = lock.withLock { plan }
    var looks: [String: FileStamp?] = [:]
    let data = Set(dataFiles.keys)
    for path in Set(places.keys).union(before.files.map(\.path)).union(data) { looks[path] = .some(FileStamp(of: path)) }
    // What a lesson has read for the first time is not new for it.
    for path in data.subtracting(knownData) { watch.accept(path, as: looks[path] ?? nil) }
    knownData = data
    let changed = watch.changes(in: looks)
    pending.formUnion(changed)
    guard !pending.isEmpty || isListingDue else { return }
    // While a file is gone for a moment, the others wait for it.
    isListingDue = before.files.contains { places[$0.path] == nil && watch.knows($0.path) }
    let files = isListingDue ? before.files : listed.filter { watch.knows($0.path) }
    for file in files where changed.contains(file.path) || read[file.path] == nil { read(file) }
    do {
      let new = try SitePlan(files: files.filter { read[$0.path] != nil }, listsFolders: folder.single == nil) { [read] in
        try read[$0.path] ?? SitePlan.read($0)
      }
      replace(before, by: new, changed: pending)
      pending = []
    } catch {
      // Said once for each save, not for each look.
      if !changed.isEmpty { report(.failed("\(error)")) }
    }
  }

  private func read(_ file: LessonFile) {
    do { read[file.path] = try SitePlan.read(file) } catch { report(.failed("\(error)")) }
  }

  /// The data files that lessons have read, with the pages of these lessons.
  private var dataFiles: [String: Set<String>] {
    lock.withLock {
      var found: [String: Set<String>] = [:]
      for file in plan.files {
        for path in lessons[file.page]?.dataFiles ?? [] { found[file.parent + path, default: []].insert(file.page) }
      }
      return found
    }
  }

  private func replace(_ old: SitePlan, by new: SitePlan, changed: Set<String>) {
    let readers = Set(changed.flatMap { dataFiles[$0] ?? [] })
    let (oldPages, newPages) = (Set(old.files.map(\.page)), Set(new.files.map(\.page)))
    for file in old.files where !newPages.contains(file.page) { report(.disappeared(path: file.path)) }
    for file in new.files where !oldPages.contains(file.page) { report(.appeared(path: file.path)) }
    read = read.filter { entry in new.files.contains { $0.path == entry.key } }
    let oldSurroundings = Dictionary(old.files.indices.map { (old.files[$0].page, old.surroundings(of: $0)) }) { $1 }

    let gone = lock.withLock { () -> [PreviewedLesson] in
      plan = new
      return oldPages.subtracting(newPages).compactMap { lessons.removeValue(forKey: $0) }
    }
    for lesson in gone { lesson.end() }
    for (index, file) in new.files.enumerated() {
      let isSaved = changed.contains(file.path), isNew = !oldPages.contains(file.page)
      let known = lock.withLock { lessons[file.page] }
      if let known {
        if isSaved || readers.contains(file.page) || oldSurroundings[file.page] != new.surroundings(of: index) {
          known.update(lock.withLock { draft(index) })
        }
      } else if isSaved, !isNew, folder.isAsked(file) {
        _ = lesson(at: file.page)
      }
    }
    for page in updateIndexes().union(oldPages.symmetricDifference(newPages)) { tell(page) }
  }

  /// - Returns: The lists of lessons that are others now.
  private func updateIndexes() -> Set<String> {
    lock.withLock {
      var changed = Set(indexes.keys)
      var new: [String: (html: String, number: Int)] = [:]
      for (path, page) in plan.indexes {
        let html = page.html
        if let old = indexes[path], old.html == html {
          new[path] = old
          changed.remove(path)
        } else {
          number += 1
          new[path] = (html, number)
          changed.insert(path)
        }
      }
      indexes = new
      return changed
    }
  }
}
