/// What an operator or function that cannot throw does with an error: it stops with the error's own words.
///
/// Each has a throwing core beside it, for those who cannot afford to stop.
@inline(__always)
public func trapping<Result>(_ body: () throws -> Result) -> Result {
  do {
    return try body()
  } catch {
    fatalError("\(error)")
  }
}
