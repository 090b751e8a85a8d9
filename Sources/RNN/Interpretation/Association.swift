/// How well one series of numbers tells another.
enum Association {
  /// The area under the ROC curve: how likely the score is larger where the label is 1 than where it is 0, a tie counting
  /// half (Hanley and McNeil 1982).
  ///
  /// - Returns: From 0 to 1; nil if all labels are equal or a score is nan.
  static func areaUnderCurve(_ scores: [Double], _ labels: [Bool]) -> Double? {
    let positives = labels.filter { $0 }.count, negatives = labels.count - positives
    guard positives > 0, negatives > 0, !scores.contains(where: \.isNaN) else { return nil }
    let order = scores.indices.sorted { scores[$0] < scores[$1] }
    // The sum of the ranks of the positives, equal scores sharing their mean rank.
    var ranks = 0.0, start = 0
    while start < order.count {
      var end = start, among = 0
      while end < order.count, scores[order[end]] == scores[order[start]] {
        if labels[order[end]] { among += 1 }
        end += 1
      }
      ranks += Double(among) * Double(start + 1 + end) / 2
      start = end
    }
    let (p, n) = (Double(positives), Double(negatives))
    return (ranks - p * (p + 1) / 2) / (p * n)
  }

  /// Pearson's correlation.
  ///
  /// - Returns: From -1 to 1; nil if a series is constant or has a nan.
  static func correlation(_ x: [Double], _ y: [Double]) -> Double? {
    let count = Double(x.count)
    let (meanX, meanY) = (x.reduce(0, +) / count, y.reduce(0, +) / count)
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (a, b) in zip(x, y) {
      let (dx, dy) = (a - meanX, b - meanY)
      xx += dx * dx
      yy += dy * dy
      xy += dx * dy
    }
    let result = xy / (xx * yy).squareRoot()
    return result.isFinite ? result : nil
  }
}
