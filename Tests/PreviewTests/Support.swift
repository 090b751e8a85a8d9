import Foundation
import LessonLanguage
import Lessons
import Site
import TestSupport

@testable import Preview

/// A lesson whose text starts on line 4.
func lesson(_ text: String, title: String = "T") -> String { "---\ntitle: \(title)\n---\n" + text }

func block(_ code: String) -> String { "```swift\n\(code)\n```\n\n" }

/// Waits for what happens on another thread; that it comes at all is tested, not when.
func eventually(_ condition: () async throws -> Bool) async throws -> Bool {
  for _ in 0..<6000 {
    if try await condition() { return true }
    try await Task.sleep(for: .milliseconds(5))
  }
  return false
}

/// What a preview reports, in its order.
final class Reports: @unchecked Sendable {
  private let lock = NSLock()
  private var events: [PreviewEvent] = []

  var all: [PreviewEvent] { lock.withLock { events } }

  /// The runs, each with its lesson's name, the blocks that ran and how many errors there were.
  var runs: [String] {
    all.compactMap { event in
      guard case .rendered(let run) = event else { return nil }
      let name = run.result.lesson.path.split(separator: "/").last ?? ""
      return "\(name) \(run.blocksRun) \(run.errorCount)"
    }
  }

  /// Everything else.
  var news: [String] {
    all.compactMap { event in
      switch event {
      case .rendered: nil
      case .kept(let run): "kept " + (run.result.lesson.path.split(separator: "/").last ?? "")
      case .appeared(let path): "new " + (path.split(separator: "/").last ?? "")
      case .disappeared(let path): "gone " + (path.split(separator: "/").last ?? "")
      case .failed(let message): "failed " + (message.split(separator: "/").last ?? "")
      }
    }
  }

  func add(_ event: PreviewEvent) { lock.withLock { events.append(event) } }
}

/// Lessons in a folder that goes away, and the pages that are made of them, without a server.
final class Desk {
  let folder: TemporaryFolder
  let reports = Reports()
  let site: LiveSite

  init(_ files: [String: String], open path: String = "", options: LiveSite.Options = .init()) throws {
    folder = try TemporaryFolder()
    for (name, text) in files { try Self.write(text, to: name, in: folder) }
    site = try LiveSite(path: folder.url.path + (path.isEmpty ? "" : "/" + path), options: options) { [reports] in reports.add($0) }
    site.begin()
  }

  deinit { site.end() }

  /// Saves a file as most editors do: another one takes its name.
  func save(_ text: String, to name: String) throws {
    try Self.write(text, to: name, in: folder)
    look()
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: folder.url.appending(path: name))
    look()
  }

  /// Looks as often as any change needs.
  func look() { for _ in 0..<FileWatch.looksOfNothing { site.look() } }

  /// The answer to a request from this machine, and its text.
  func visit(_ path: String, method: String = "GET", query: String = "", host: String = "localhost:1") async -> (PreviewAnswer, String) {
    let request = PreviewRequest(method: method, path: path, query: query, host: host)
    let answer = await site.answer(request, port: 1)
    guard case .text(let text) = answer.body else { return (answer, "") }
    return (answer, text)
  }

  /// A page once its lesson has run.
  func page(_ name: String) async throws -> String {
    guard let lesson = site.lesson(at: name), try await eventually({ !lesson.isWorking }) else { return "" }
    return lesson.html ?? ""
  }

  private static func write(_ text: String, to name: String, in folder: TemporaryFolder) throws {
    let place = folder.url.appending(path: name)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: place, atomically: true, encoding: .utf8)
  }
}
