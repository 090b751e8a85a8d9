import RNN
import Testing

/// A batch of sequences of different lengths, in any order, is its sequences one by one.
struct LengthTests {
  static let lengths = [3, 6, 1, 5]

  @Test(arguments: AgreementTests.cells) func batchEqualsItsSequences(_ cell: CellKind) throws {
    var stream = RandomStream(seed: 8)
    let network = try RecurrentNetwork(cell, inputSize: 3, hiddenSize: 5, layers: 2, bidirectional: true, precision: .double,
                                       using: &stream)
    var x = try Tensor(normal: 0, deviation: 1, shape: [6, 4, 3], precision: .double, using: &stream)
    // What lies beyond the end must not matter, not even as 0 * nan.
    for (b, length) in Self.lengths.enumerated() { for t in length..<6 { x[t, b, 0] = .nan } }
    let start = try Tensor(normal: 0, deviation: 1, shape: [4, 4, 5], precision: .double, using: &stream)
    let cellStart = cell == .lstm ? start : nil
    let weighting = try Tensor(normal: 0, deviation: 1, shape: [6, 4, 10], precision: .double, using: &stream)
    let finalWeighting = try Tensor(normal: 0, deviation: 1, shape: [4, 4, 5], precision: .double, using: &stream)

    let all = try network.run(x, state: start, cellState: cellStart, lengths: Self.lengths)
    let (_, gradient) = try differentiate(at: network) { network in
      let run = try network.run(x, state: start, cellState: cellStart, lengths: Self.lengths)
      return try run.output.multiplying(by: weighting).sum().adding(run.finalState.multiplying(by: finalWeighting).sum())
    }
    var sum = try gradient.parameters.map { try Tensor(repeating: 0, shape: $0.tensor.shape, precision: .double) }
    for (b, length) in Self.lengths.enumerated() {
      let (part, own) = (b..<(b + 1), try start.slice(b..<(b + 1), along: 1))
      let single = try x.slice(0..<length).slice(part, along: 1)
      func run(_ network: RecurrentNetwork) throws -> RecurrentNetwork.Output {
        try network.run(single, state: own, cellState: cell == .lstm ? own : nil)
      }
      let one = try run(network)
      expectClose(try all.output.slice(0..<length).slice(part, along: 1), one.output, 1e-13, "output \(b)")
      expectClose(try all.finalState.slice(part, along: 1), one.finalState, 1e-13, "final state \(b)")
      if let final = one.finalCell, let found = all.finalCell {
        expectClose(try found.slice(part, along: 1), final, 1e-13, "final cell \(b)")
      }
      #expect(try all.output.slice(length..<6).slice(part, along: 1).elements.allSatisfy { $0 == 0 })
      let (_, share) = try differentiate(at: network) { network in
        let one = try run(network)
        let weight = try weighting.slice(0..<length).slice(part, along: 1)
        return try one.output.multiplying(by: weight).sum()
          .adding(one.finalState.multiplying(by: finalWeighting.slice(part, along: 1)).sum())
      }
      sum = try zip(sum, share.parameters).map { try $0.adding($1.tensor) }
    }
    for ((name, found), expected) in zip(gradient.parameters, sum) { expectClose(found, expected, 1e-12, name) }
  }

  @Test func oneHotIsTheSame() throws {
    var stream = RandomStream(seed: 9)
    let network = try RecurrentNetwork(.lstm, inputSize: 3, hiddenSize: 4, bidirectional: true, precision: .double,
                                       using: &stream)
    let letters = (0..<6).map { t in (0..<4).map { ($0 + t * t) % 3 } }
    let x = try Tensor(oneHot: Array(letters.joined()), count: 3, precision: .double).reshaped(to: [6, 4, 3])
    expectClose(try network.run(oneHot: letters, lengths: Self.lengths).output,
                try network.run(x, lengths: Self.lengths).output, 1e-14, "output")
  }

  @Test func misuse() throws {
    var stream = RandomStream(seed: 1)
    let network = try RecurrentNetwork(.gru, inputSize: 2, hiddenSize: 3, using: &stream)
    let x = Tensor.zeros(4, 2, 2)
    let cases: [([Int], RNNError)] = [
      ([4], .lengthCount(expected: 2, found: 1)), ([4, 5], .sequenceLength(5, sequence: 1, limit: 4)),
      ([0, 4], .sequenceLength(0, sequence: 0, limit: 4)), ([-1, 4], .sequenceLength(-1, sequence: 0, limit: 4)),
    ]
    for (lengths, error) in cases { #expect(throws: error) { try network.run(x, lengths: lengths) } }
    #expect("\(cases[1].1)" == "sequence 1 of the batch has the length 5, but lengths must be from 1 to T = 4")
  }
}
