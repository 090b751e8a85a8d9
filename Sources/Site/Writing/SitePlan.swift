import LessonLanguage
import Lessons

/// All lessons of a site as they were read, and how their pages are linked.
public struct SitePlan {
  /// Two pages with one name.
  public struct Collision: Error, Hashable, Sendable, CustomStringConvertible {
    public var first: String
    public var second: String
    public var page: String

    public var description: String { "\(first) and \(second) would both become \(page)" }
  }

  public let files: [LessonFile]
  /// For each file the lesson, and what reading it found.
  public private(set) var lessons: [(Lesson, [Diagnostic])] = []
  /// Whether pages can link to a list of lessons.
  public var hasIndex: Bool
  /// For each file its place among the lessons of its folder.
  private var neighbours: [(previous: PageTemplate.Link?, next: PageTemplate.Link?)] = []
  /// Whether each folder has a list of its lessons.
  private let listsFolders: Bool

  /// - Throws: `Collision`, `FileProblem`.
  public init(_ paths: [String]) throws {
    try self.init(files: try LessonFiles.find(paths), listsFolders: paths.contains { FileReading.kind(of: $0) == .folder })
  }

  /// - Throws: `Collision`, and what reading throws.
  public init(files: [LessonFile], listsFolders: Bool,
              reading read: (LessonFile) throws -> (Lesson, [Diagnostic]) = SitePlan.read) throws {
    self.files = files
    self.listsFolders = listsFolders
    hasIndex = listsFolders
    var taken: [String: String] = [:]
    for file in files {
      if let other = taken.updateValue(file.path, forKey: file.page) {
        throw Collision(first: other, second: file.path, page: file.page)
      }
      if listsFolders, file.name == "index" {
        throw Collision(first: file.path, second: "the list of lessons", page: file.page)
      }
    }
    lessons = try files.map(read)
    neighbours = files.map { self.neighbours(of: $0) }
  }

  /// - Throws: `FileProblem`.
  public static func read(_ file: LessonFile) throws -> (Lesson, [Diagnostic]) {
    Lesson.parse(bytes: try FileReading.bytes(of: file.path), path: file.path)
  }

  public func surroundings(of index: Int) -> LessonPage.Surroundings {
    let file = files[index]
    var surroundings = LessonPage.Surroundings()
    surroundings.root = file.root
    (surroundings.previous, surroundings.next) = neighbours[index]
    if hasIndex {
      let words = PageWords(language: lessons[index].0.frontMatter.language)
      surroundings.contents = PageTemplate.Link(title: words.contents, path: "index.html")
    }
    return surroundings
  }

  /// The lists of lessons, one for each folder, with their paths.
  public var indexes: [(path: String, page: IndexPage)] {
    guard listsFolders else { return [] }
    let folders = Dictionary(grouping: files.indices) { files[$0].folder }
    return folders.sorted { $0.key < $1.key }.map { folder, members in
      let entries = members.map { index in
        let matter = lessons[index].0.frontMatter
        let title = matter.title.isEmpty ? files[index].name : matter.title
        return IndexPage.Entry(title: title, description: matter.description ?? "", path: files[index].name + ".html")
      }
      let first = members.first
      return (folder + "index.html", IndexPage(
        language: first.map { lessons[$0].0.frontMatter.language } ?? "en", entries: entries,
        root: first.map { files[$0].root } ?? ""))
    }
  }

  private func neighbours(of file: LessonFile) -> (previous: PageTemplate.Link?, next: PageTemplate.Link?) {
    let beside = LessonFiles.beside(file)
    guard let place = beside.firstIndex(where: { $0.name == file.name }) else { return (nil, nil) }
    func link(_ index: Int) -> PageTemplate.Link? {
      guard beside.indices.contains(index) else { return nil }
      return title(of: beside[index]).map { PageTemplate.Link(title: $0, path: beside[index].name + ".html") }
    }
    return (link(place - 1), link(place + 1))
  }

  private func title(of file: LessonFile) -> String? {
    if let known = files.firstIndex(where: { $0.path == file.path }) { return lessons[known].0.frontMatter.title }
    guard FileReading.kind(of: file.path) == .file, let title = try? Self.read(file).0.frontMatter.title else { return nil }
    return title.isEmpty ? nil : title
  }
}
