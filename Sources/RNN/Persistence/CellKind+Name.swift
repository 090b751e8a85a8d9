extension CellKind {
  /// One word for each kind, as files have it: "rnn-tanh", "lstm", "gru-afterProduct-keep".
  var fileName: String {
    switch form {
    case .vanilla(let activation): return "rnn-\(activation.rawValue)"
    case .lstm: return "lstm"
    case .gru(let reset, let update): return "gru-\(reset.rawValue)-\(update.rawValue)"
    }
  }

  /// - Throws: `RNNError.unknownCell`.
  init(fileName: String) throws {
    let parts = fileName.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    switch (parts.first, parts.count) {
    case ("lstm", 1): self = .lstm
    case ("rnn", 2):
      guard let activation = Activation(rawValue: parts[1]) else { throw RNNError.unknownCell(name: fileName) }
      self = .rnn(activation: activation)
    case ("gru", 3):
      guard let reset = Reset(rawValue: parts[1]), let update = Update(rawValue: parts[2]) else {
        throw RNNError.unknownCell(name: fileName)
      }
      self = .gru(reset: reset, update: update)
    default: throw RNNError.unknownCell(name: fileName)
    }
  }
}
