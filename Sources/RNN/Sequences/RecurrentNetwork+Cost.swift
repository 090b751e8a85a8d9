extension RecurrentNetwork {
  /// What running over some sequences takes, in proportion to T and B.
  ///
  /// A number beyond Int is given as the largest.
  public func cost(steps: Int, batch: Int) -> Cost {
    let rows = Double(Swift.max(0, steps)) * Double(Swift.max(0, batch))
    var (operations, states) = (0.0, 0.0)
    for cell in cells {
      let (gates, hidden) = (Double(self.cell.gateCount), Double(cell.hiddenSize))
      operations += rows * gates * hidden * (hidden + Double(cell.inputSize))
      states += rows * hidden * (gates + 4)
    }
    let size: Double = cells.first?.inputWeight.precision == .double ? 8 : 4
    return Cost(operations: Cost.whole(operations), bytes: Cost.whole((states + Double(parameterCount)) * size))
  }
}
