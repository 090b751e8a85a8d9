import Foundation

/// Where a command's words go. Its functions may be called from any thread.
public struct Console: Sendable {
  public var output: @Sendable (String) -> Void
  public var error: @Sendable (String) -> Void
  /// Whether errors are read on a terminal, where figures can be shown.
  public var errorIsTerminal: Bool
  /// How long work takes at least for which a line says how far it is.
  public var patience: Duration

  public init(errorIsTerminal: Bool = false, patience: Duration = .milliseconds(300),
              output: @escaping @Sendable (String) -> Void, error: @escaping @Sendable (String) -> Void) {
    self.output = output
    self.error = error
    self.errorIsTerminal = errorIsTerminal
    self.patience = patience
  }

  /// The process's own. Whatever was printed before an error comes out before it.
  public static let standard = Console(
    errorIsTerminal: isatty(STDERR_FILENO) == 1, output: { write($0, to: stdout) },
    error: {
      fflush(stdout)
      write($0, to: stderr)
    })

  private static func write(_ text: String, to file: UnsafeMutablePointer<FILE>?) {
    var text = text
    text.withUTF8 { bytes in
      guard let start = bytes.baseAddress, let file else { return }
      fwrite(start, 1, bytes.count, file)
    }
  }
}
