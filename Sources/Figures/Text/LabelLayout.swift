/// Moves labels apart along a line.
///
/// Each label wants to stand at its place and needs its room. Where neighbours would overlap they become one block that
/// stands at the mean of what its members want; blocks grow until none overlap (the pool-adjacent-violators method of
/// isotonic regression), which moves the labels as little as possible in the sense of least squares.
enum LabelLayout {
  /// Places for the labels that want to be centred at `wanted` and need `room` each, within `bounds` if they all fit.
  ///
  /// The result is in the order of `wanted`. Labels keep the order of their wishes.
  static func spread(_ wanted: [Double], room: Double, within bounds: ClosedRange<Double>) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    // With every label moved up by the room of those before it, "no overlap" becomes "not falling".
    var blocks: [(sum: Double, count: Int)] = []
    for (rank, index) in order.enumerated() {
      var block = (sum: wanted[index] - Double(rank) * room, count: 1)
      while let last = blocks.last, last.sum / Double(last.count) > block.sum / Double(block.count) {
        block = (block.sum + last.sum, block.count + last.count)
        blocks.removeLast()
      }
      blocks.append(block)
    }
    let lowest = bounds.lowerBound + room / 2
    let highest = max(lowest, bounds.upperBound - room / 2 - Double(wanted.count - 1) * room)
    let shifted = blocks.flatMap { block in
      Array(repeating: min(max(block.sum / Double(block.count), lowest), highest), count: block.count)
    }
    var places = wanted
    for (rank, index) in order.enumerated() { places[index] = shifted[rank] + Double(rank) * room }
    return places
  }

  /// Which of the labels centred at `centers` with the given `widths` can stand in one line `gap` apart: every k-th,
  /// counted from the first, with the smallest k of 1, 2, 5, 10, 20, … that works.
  static func everyKth(centers: [Double], widths: [Double], gap: Double) -> Int {
    var k = 1
    while k < centers.count {
      let kept = Array(stride(from: 0, to: centers.count, by: k))
      let fits = zip(kept, kept.dropFirst()).allSatisfy { left, right in
        (centers[right] - centers[left]).magnitude >= (widths[left] + widths[right]) / 2 + gap
      }
      if fits { return k }
      k = RoundNumber.next(after: k)
    }
    return max(1, centers.count)
  }
}
