import Foundation
import LessonLanguage
import Lessons

/// Lessons that are being edited, live in a browser on this machine.
///
/// Each save of a lesson, or of a data file that it read, runs it from the first block that changed, and browsers that show it
/// swap its page. Nothing is written but the cache.
///
///     save → FileWatch → LiveSite → PreviewedLesson, which runs and renders
///          → EventHub → the script of the page → PreviewServer → LiveSite → the page
public final class Preview: Sendable {
  private let site: LiveSite
  private let server: PreviewServer
  /// How often files are looked at; where there are very many, less often, so that looking takes little of the time.
  private static let interval = Duration.milliseconds(60)
  /// How long runs may take to stop at the end.
  private static let patience = Duration.milliseconds(300)

  /// Serves from now on; nothing runs without being asked for, and no change is looked for, before `run`.
  ///
  /// - Parameters:
  ///   - path: A lesson or a folder.
  ///   - port: Nil for any that is free.
  ///   - report: Called from any thread.
  /// - Throws: `FileProblem`, `SitePlan.Collision`, `PreviewProblem`.
  public init(path: String, port: Int? = nil, showsSolutions: Bool = false, cache: LessonCache? = nil,
              report: @escaping @Sendable (PreviewEvent) -> Void) throws {
    let site = try LiveSite(path: path, options: .init(showsSolutions: showsSolutions, cache: cache), report: report)
    self.site = site
    server = try PreviewServer(port: port) { await site.answer($0, port: $1) }
  }

  public var address: String { "http://127.0.0.1:\(server.port)/" }
  public var port: Int { server.port }

  /// How many pages are listening.
  var listeners: Int { site.events.count }

  /// Looks for changes until it is told to stop, then ends everything.
  public func run(until stop: DispatchSemaphore) {
    site.begin()
    DeepStack.ensured { [site] in
      var pause = Self.interval
      while stop.wait(timeout: .now() + pause.seconds) == .timedOut {
        pause = max(Self.interval, min(.seconds(2), ContinuousClock().measure { site.look() } * 10))
      }
    }
    site.end()
    server.stop()
    let end = ContinuousClock.now + Self.patience
    while site.isWorking, ContinuousClock.now < end { Thread.sleep(forTimeInterval: 0.005) }
  }
}

extension Duration {
  fileprivate var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
