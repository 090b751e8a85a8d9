/// How well a text is guessed, letter by letter, in the three usual units.
///
///     let loss = TextLoss(nats: 1.3863)
///     print(loss.bitsPerCharacter)   // 2.0 : a choice among 4 letters
///     print(loss.perplexity)         // 4.0
public struct TextLoss: Hashable, Sendable {
  /// The mean of -ln p of the letters that came.
  public let nats: Double

  /// A loss at hand.
  public init(nats: Double) { self.nats = nats }

  /// The mean of -log₂ p: nats / ln 2.
  public var bitsPerCharacter: Double { RNN.bitsPerCharacter(ofCrossEntropy: nats) }
  /// e^nats: among how many equally likely letters the choice would be as hard.
  public var perplexity: Double { RNN.perplexity(ofCrossEntropy: nats) }
}

extension TextLoss: CustomStringConvertible {
  /// "1.3863 nats, 2.0 bits per character, perplexity 4.0".
  public var description: String {
    let digits = { (value: Double) in Tensor(value, precision: .double).description }
    return "\(digits(nats)) nats, \(digits(bitsPerCharacter)) bits per character, perplexity \(digits(perplexity))"
  }
}
