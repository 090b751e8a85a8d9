import LessonLanguage
import Lessons
import Site

/// All lessons of one `render` as they were read, and how their pages are linked.
struct RenderPlan {
  let files: [LessonFile]
  private(set) var lessons: [(Lesson, [Diagnostic])] = []
  /// Whether pages can link to a list of lessons.
  var hasIndex: Bool
  /// For each file its place among the lessons of its folder.
  private var neighbours: [(previous: PageTemplate.Link?, next: PageTemplate.Link?)] = []
  /// The folders that were asked for as a whole.
  private let listsFolders: Bool

  /// - Throws: `CommandError`, `FileProblem`.
  init(_ paths: [String]) throws {
    files = try LessonFiles.find(paths)
    listsFolders = paths.contains { FileReading.kind(of: $0) == .folder }
    hasIndex = listsFolders
    var taken: [String: String] = [:]
    for file in files {
      if let other = taken.updateValue(file.path, forKey: file.page) {
        throw CommandError.sameOutput(other, file.path, output: file.page)
      }
      if listsFolders, file.name == "index" {
        throw CommandError.sameOutput(file.path, "the list of lessons", output: file.page)
      }
    }
    let sources = try files.map { try FileReading.bytes(of: $0.path) }
    lessons = zip(files, sources).map { Lesson.parse(bytes: $1, path: $0.path) }
    neighbours = files.map { self.neighbours(of: $0) }
  }

  func surroundings(of index: Int) -> LessonPage.Surroundings {
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
  var indexes: [(path: String, page: IndexPage)] {
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
    guard FileReading.kind(of: file.path) == .file, let bytes = try? FileReading.bytes(of: file.path) else { return nil }
    let title = Lesson.parse(bytes: bytes, path: file.path).0.frontMatter.title
    return title.isEmpty ? nil : title
  }
}
