import Figures
import Foundation
import Synchronization

public typealias AxisScale = Figures.AxisScale
public typealias ColorMap = Figures.ColorMap

/// Where figures go that compiled lesson code shows; by default to standard error, if that is a terminal.
public enum FigureSink {
  private static let shared = Mutex<@Sendable (Figure) -> Void>(terminal)

  /// Receives every figure from now on.
  public static func set(_ receive: @escaping @Sendable (Figure) -> Void) { shared.withLock { $0 = receive } }

  static func show(_ figure: Figure) { shared.withLock { $0 }(figure) }

  @Sendable private static func terminal(_ figure: Figure) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    FileHandle.standardError.write(Data(figure.terminal(width: 80, ansi: true).utf8))
  }
}
