/// What a block put out, in order: text and whatever else the host's functions show.
public final class OutputRecord {
  public enum Item {
    case text(String)
    case shown(Any)
  }

  public private(set) var items: [Item] = []
  private var byteCount = 0
  /// Called with every text as it is printed, for a terminal.
  public var onText: ((String) -> Void)?
  public var onShow: ((Any) -> Void)?

  public init() {}

  public func write(_ text: String, limit: Int) throws {
    byteCount += text.utf8.count
    if byteCount > limit { throw RuntimeError.outOfOutput(limit: limit) }
    onText?(text)
    guard case .text(var before)? = items.last else { return items.append(.text(text)) }
    // Taken out, so that it grows in place: a block may print a million times.
    items.removeLast()
    before += text
    items.append(.text(before))
  }

  public func show(_ value: Any) {
    onShow?(value)
    items.append(.shown(value))
  }

  /// All that was printed.
  public var text: String {
    items.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
  }
}
