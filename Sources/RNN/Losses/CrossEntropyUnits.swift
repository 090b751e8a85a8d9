// A cross-entropy in nats, in the other units of the literature.

/// Bits per character of a cross-entropy in nats: L / ln 2. Guessing evenly among 2ⁿ letters costs n bits.
public func bitsPerCharacter(ofCrossEntropy nats: Double) -> Double { nats / 0.693147180559945309 }

/// The perplexity e^L of a cross-entropy in nats: among how many letters an even guess would be as uncertain.
public func perplexity(ofCrossEntropy nats: Double) -> Double { naturalExponential(nats) }
