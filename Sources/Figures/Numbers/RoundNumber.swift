/// 1, 2, 5, 10, 20, 50, 100, …: the sizes that a reader can count in.
enum RoundNumber {
  /// The next one; it stays at the largest that fits.
  static func next(after number: Int) -> Int {
    let factor = String(number).first == "2" ? (5, 2) : (2, 1)
    let (product, overflows) = number.multipliedReportingOverflow(by: factor.0)
    return overflows ? number : product / factor.1
  }
}
