/// Which recurrence a layer computes.
public struct CellKind: Hashable, Sendable {
  /// What a vanilla RNN does with W_xh x + W_hh h + b.
  public enum Activation: String, Hashable, Sendable {
    /// tanh z, or max(z, 0).
    case tanh, relu
  }

  /// Where a GRU's reset gate acts on the old state.
  public enum Reset: String, Hashable, Sendable {
    /// W_hn (r * h): Cho et al. 2014, and most lectures.
    case beforeProduct
    /// r * (W_hn h + b_hn): PyTorch.
    case afterProduct
  }

  /// What a GRU's gate z means.
  public enum Update: String, Hashable, Sendable {
    /// h' = (1 - z) n + z h: z keeps the old state (Cho et al. 2014, PyTorch).
    case keep
    /// h' = (1 - z) h + z n: z lets the new one in (Chung et al. 2014).
    case replace
  }

  enum Form: Hashable, Sendable {
    case vanilla(Activation)
    case lstm
    case gru(Reset, Update)
  }

  let form: Form

  /// h' = tanh(W_xh x + W_hh h + b), the vanilla RNN of Elman (1990).
  public static let rnn = CellKind(form: .vanilla(.tanh))
  /// The vanilla RNN with another activation.
  public static func rnn(activation: Activation) -> CellKind { CellKind(form: .vanilla(activation)) }
  /// Long short-term memory (Hochreiter and Schmidhuber 1997) with a forget gate (Gers et al. 2000); gates i, f, g, o.
  public static let lstm = CellKind(form: .lstm)
  /// The gated recurrent unit as PyTorch computes it; gates r, z, n.
  public static let gru = CellKind(form: .gru(.afterProduct, .keep))
  /// The gated recurrent unit in one of its variants.
  public static func gru(reset: Reset, update: Update) -> CellKind { CellKind(form: .gru(reset, update)) }

  /// The names of the gates, in the order in which their weights are stacked.
  public var gateNames: [String] {
    switch form {
    case .vanilla: return ["h"]
    case .lstm: return ["i", "f", "g", "o"]
    case .gru: return ["r", "z", "n"]
    }
  }

  /// G: how many blocks of H rows the weights have.
  public var gateCount: Int { gateNames.count }
}

extension CellKind: CustomStringConvertible {
  public var description: String {
    switch form {
    case .vanilla(let activation): return "RNN (\(activation.rawValue))"
    case .lstm: return "LSTM"
    case .gru: return "GRU"
    }
  }
}
