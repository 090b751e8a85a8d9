import Foundation

/// What was found out about a text.
enum Finding: Equatable {
  case crash(signal: Int32)
  case hang
  case fault(String)

  var summary: String {
    switch self {
    case .crash(let signal): "crash (signal \(signal))"
    case .hang: "runs for more than \(Int(ChildWatch.patience)) seconds"
    case .fault(let message): message
    }
  }
}

/// This program as a child process, from outside.
struct ChildWatch {
  static let patience = 10.0

  var arguments: [String]

  /// Reads what the child says until it ends, falls silent or the time is over.
  ///
  /// - Returns: The number of the last mutant that it ran, and what came of that one.
  func run(until end: Date) throws -> (last: Int, finding: Finding?) {
    let process = Process(), pipe = Pipe()
    process.executableURL = Bundle.main.executableURL
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let lines = Lines()
    pipe.fileHandleForReading.readabilityHandler = { lines.add($0.availableData) }
    defer { pipe.fileHandleForReading.readabilityHandler = nil }
    while process.isRunning {
      Thread.sleep(forTimeInterval: 0.05)
      let isSilent = Date().timeIntervalSince(lines.lastChange) > Self.patience
      guard isSilent || Date() > end else { continue }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      return (lines.number, isSilent ? .hang : nil)
    }
    process.waitUntilExit()
    lines.add(pipe.fileHandleForReading.availableData)
    if let fault = lines.fault { return (lines.number, .fault(fault)) }
    return (lines.number, process.terminationReason == .uncaughtSignal ? .crash(signal: process.terminationStatus) : nil)
  }
}

/// What a child has said so far; it is read on one thread and looked at on another.
private final class Lines: @unchecked Sendable {
  private let lock = NSLock()
  private var text = Data()
  private var changed = Date()

  func add(_ data: Data) {
    guard !data.isEmpty else { return }
    lock.withLock {
      text.append(data)
      // Only the last lines count.
      if text.count > 65_536 { text.removeFirst(text.count - 4096) }
      changed = Date()
    }
  }

  var lastChange: Date { lock.withLock { changed } }
  private var lines: [Substring] {
    lock.withLock { String(decoding: text, as: UTF8.self) }.split(separator: "\n")
  }
  var number: Int { lines.last { $0.hasPrefix("at ") }.flatMap { Int($0.dropFirst(3)) } ?? 0 }
  var fault: String? { lines.last { $0.hasPrefix("fault ") }.map { String($0.dropFirst(6)) } }
}
