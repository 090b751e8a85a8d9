import Lessons

/// What `unroll preview` was asked to show: a lesson, or a folder of them.
struct LessonFolder {
  /// The lesson that was asked for; nil for a folder.
  let single: LessonFile?
  private let path: String

  /// - Throws: `FileProblem` if there is no lesson.
  init(path: String) throws {
    self.path = path
    let found = try LessonFiles.find([path])
    single = FileReading.kind(of: path) == .folder ? nil : found.first
  }

  /// The lessons that are there now. Those beside a single one are linked from it, and so belong to it.
  var files: [LessonFile] {
    guard let single else { return (try? LessonFiles.find([path])) ?? [] }
    return LessonFiles.beside(single).filter { FileReading.kind(of: $0.path) == .file }
  }

  /// Whether a lesson runs when it is saved, even if nobody looks at it.
  func isAsked(_ file: LessonFile) -> Bool { single.map { $0.page == file.page } ?? true }
}
