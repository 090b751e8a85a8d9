/// Why a preview cannot be served.
public enum PreviewProblem: Error, Hashable, Sendable, CustomStringConvertible {
  case portTaken(Int)
  case portRefused(Int, reason: String)
  case noPort

  public var description: String {
    switch self {
    case .portTaken(let port): return "port \(port) is taken by another program; ask for another one, or for none"
    case .portRefused(let port, let reason): return "port \(port) cannot be used: \(reason)"
    case .noPort: return "no port of 127.0.0.1 can be used"
    }
  }
}
