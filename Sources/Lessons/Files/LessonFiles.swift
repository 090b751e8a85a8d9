import Foundation

/// A lesson's file and where its page goes.
public struct LessonFile: Hashable, Sendable {
  public var path: String
  /// The page's folder and name below the output folder: `ko/` and `03-hello`.
  public var folder: String
  public var name: String

  public var page: String { folder + name + ".html" }
  /// From the page up to the output folder.
  public var root: String { String(repeating: "../", count: folder.filter { $0 == "/" }.count) }
  /// The folder the file is in, as its path names it.
  public var parent: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }
}

public enum LessonFiles {
  /// The lessons that the paths name, each once: files, and all lessons in folders.
  ///
  /// - Throws: `FileProblem`.
  public static func find(_ paths: [String]) throws -> [LessonFile] {
    var files: [LessonFile] = []
    var seen: Set<String> = []
    for path in paths {
      for file in try find(path) where seen.insert(URL(fileURLWithPath: file.path).standardized.path).inserted {
        files.append(file)
      }
    }
    return files
  }

  private static func find(_ path: String) throws -> [LessonFile] {
    switch FileReading.kind(of: path) {
    case nil: throw FileProblem.noSuchFile(path)
    case .other?: throw FileProblem.notAFile(path)
    case .file?:
      guard let name = lessonName(path) else { throw FileProblem.notALesson(path) }
      return [LessonFile(path: path, folder: "", name: name)]
    case .folder?:
      var base = path
      while base.count > 1, base.hasSuffix("/") { base.removeLast() }
      var files: [LessonFile] = []
      collect(base.hasSuffix("/") ? base : base + "/", "", depth: 0, into: &files)
      if files.isEmpty { throw FileProblem.noLessons(path) }
      return files
    }
  }

  /// The lessons of one folder, then those of the folders in it, by name; what is hidden or a link to a folder is left out.
  private static func collect(_ base: String, _ folder: String, depth: Int, into files: inout [LessonFile]) {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: base + folder)) ?? []).sorted()
    for name in names {
      guard let lesson = lessonName(name), FileReading.kind(of: base + folder + name) == .file else { continue }
      files.append(LessonFile(path: base + folder + name, folder: folder, name: lesson))
    }
    guard depth < 20 else { return }
    for name in names where !name.hasPrefix(".") && FileReading.kind(of: base + folder + name) == .folder {
      let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: base + folder + name)) != nil
      if !isLink { collect(base, folder + name + "/", depth: depth + 1, into: &files) }
    }
  }

  /// The lessons beside a file, and the file itself.
  public static func beside(_ file: LessonFile) -> [LessonFile] {
    var files: [LessonFile] = []
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: file.parent.isEmpty ? "." : file.parent)) ?? [])
    for name in names.sorted() {
      guard let lesson = lessonName(name) else { continue }
      files.append(LessonFile(path: file.parent + name, folder: file.folder, name: lesson))
    }
    return files
  }

  /// The name of a lesson without its ending; nil for what is no lesson.
  private static func lessonName(_ path: String) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard name.hasSuffix(".md"), name.count > 3, !name.hasPrefix("."), name != "README.md" else { return nil }
    return String(name.dropLast(3))
  }
}
