import Foundation
import LessonLanguage
import Lessons
import Site

/// A lesson as a case of a package's own tests:
///
///     @Test(arguments: LessonTest.all(in: "lessons")) func passes(_ lesson: LessonTest) throws { try lesson.run() }
public struct LessonTest: Hashable, Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  /// The lessons of a folder and those below it, in the order of their names.
  ///
  /// - Parameters:
  ///   - folder: From the folder of the package in which the file stands.
  ///   - file: The file of the test.
  /// - Returns: One test that fails if there is no such folder, so that no lesson goes missing unseen.
  public static func all(in folder: String, of file: String = #filePath) -> [LessonTest] {
    let path = folder.hasPrefix("/") ? folder : packageFolder(of: file) + "/" + folder
    let found = (try? LessonFiles.find([path])) ?? []
    return found.isEmpty ? [LessonTest(path: path)] : found.map { LessonTest(path: $0.path) }
  }

  private static func packageFolder(of file: String) -> String {
    var folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    while folder.path != "/" {
      if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) { return folder.path }
      folder.deleteLastPathComponent()
    }
    return URL(fileURLWithPath: file).deletingLastPathComponent().path
  }

  /// Runs the lesson.
  ///
  /// - Throws: `LessonFailure` if anything is wrong with it; `FileProblem` if it cannot be read.
  public func run() throws {
    guard try LessonFiles.find([path]).count == 1 else { throw FileProblem.notALesson(path) }
    let (lesson, problems) = Lesson.parse(bytes: try FileReading.bytes(of: path), path: path)
    let result = LessonRunner().run(lesson, problems: problems)
    let page = DeepStack.ensured { LessonPage(result, math: MathRenderer()) }
    let found = result.diagnostics + page.diagnostics
    let errors = found.filter { $0.severity == .error }
    guard errors.isEmpty, result.passed else { throw LessonFailure(description: "\n" + result.text(of: errors)) }
  }
}

extension LessonTest: CustomStringConvertible {
  public var description: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// What is wrong with a lesson, with its lines.
public struct LessonFailure: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String
}
