import CKernels

/// Loops of layers and optimizers; the meaning of the arguments is in CKernels.h.
public protocol TrainableScalar {
  static func lstmForward(rows: Int, hidden: Int, gates: UnsafeMutablePointer<Self>, previous: UnsafePointer<Self>,
                          cell: UnsafeMutablePointer<Self>, squashed: UnsafeMutablePointer<Self>,
                          state: UnsafeMutablePointer<Self>)
  static func lstmBackward(rows: Int, hidden: Int, gates: UnsafePointer<Self>, previous: UnsafePointer<Self>,
                           squashed: UnsafePointer<Self>, stateGradient: UnsafePointer<Self>,
                           cellGradient: UnsafeMutablePointer<Self>, cells: UnsafeMutablePointer<Self>,
                           delta: UnsafeMutablePointer<Self>)
  static func gruGates(rows: Int, hidden: Int, gates: UnsafeMutablePointer<Self>, share: UnsafePointer<Self>,
                       bias: UnsafePointer<Self>, previous: UnsafePointer<Self>, inner: UnsafeMutablePointer<Self>,
                       resetsBefore: Bool)
  static func gruState(rows: Int, hidden: Int, gates: UnsafeMutablePointer<Self>, inner: UnsafePointer<Self>,
                       candidate: UnsafePointer<Self>, bias: UnsafePointer<Self>, previous: UnsafePointer<Self>,
                       state: UnsafeMutablePointer<Self>, resetsBefore: Bool, keeps: Bool)
  static func gruBackward(rows: Int, hidden: Int, gates: UnsafePointer<Self>, inner: UnsafePointer<Self>,
                          previous: UnsafePointer<Self>, stateGradient: UnsafePointer<Self>,
                          before: UnsafeMutablePointer<Self>, delta: UnsafeMutablePointer<Self>,
                          share: UnsafeMutablePointer<Self>, resetsBefore: Bool, keeps: Bool)
  static func adam(_ count: Int, weight: UnsafeMutablePointer<Self>, gradient: UnsafePointer<Self>,
                   first: UnsafeMutablePointer<Self>, second: UnsafeMutablePointer<Self>, beta1: Self, beta2: Self,
                   keep: Self, rate: Self, root: Self, epsilon: Self)
}

extension Float: TrainableScalar {
  public static func lstmForward(rows: Int, hidden: Int, gates: UnsafeMutablePointer<Float>,
                                 previous: UnsafePointer<Float>, cell: UnsafeMutablePointer<Float>,
                                 squashed: UnsafeMutablePointer<Float>, state: UnsafeMutablePointer<Float>) {
    unroll_lstm_forward_f32(rows, hidden, gates, previous, cell, squashed, state)
  }
  public static func lstmBackward(rows: Int, hidden: Int, gates: UnsafePointer<Float>, previous: UnsafePointer<Float>,
                                  squashed: UnsafePointer<Float>, stateGradient: UnsafePointer<Float>,
                                  cellGradient: UnsafeMutablePointer<Float>, cells: UnsafeMutablePointer<Float>,
                                  delta: UnsafeMutablePointer<Float>) {
    unroll_lstm_backward_f32(rows, hidden, gates, previous, squashed, stateGradient, cellGradient, cells, delta)
  }
  public static func gruGates(rows: Int, hidden: Int, gates: UnsafeMutablePointer<Float>, share: UnsafePointer<Float>,
                              bias: UnsafePointer<Float>, previous: UnsafePointer<Float>, inner: UnsafeMutablePointer<Float>,
                              resetsBefore: Bool) {
    unroll_gru_gates_f32(rows, hidden, gates, share, bias, previous, inner, resetsBefore ? 1 : 0)
  }
  public static func gruState(rows: Int, hidden: Int, gates: UnsafeMutablePointer<Float>, inner: UnsafePointer<Float>,
                              candidate: UnsafePointer<Float>, bias: UnsafePointer<Float>, previous: UnsafePointer<Float>,
                              state: UnsafeMutablePointer<Float>, resetsBefore: Bool, keeps: Bool) {
    unroll_gru_state_f32(rows, hidden, gates, inner, candidate, bias, previous, state, resetsBefore ? 1 : 0,
                         keeps ? 1 : 0)
  }
  public static func gruBackward(rows: Int, hidden: Int, gates: UnsafePointer<Float>, inner: UnsafePointer<Float>,
                                 previous: UnsafePointer<Float>, stateGradient: UnsafePointer<Float>,
                                 before: UnsafeMutablePointer<Float>, delta: UnsafeMutablePointer<Float>,
                                 share: UnsafeMutablePointer<Float>, resetsBefore: Bool, keeps: Bool) {
    unroll_gru_backward_f32(rows, hidden, gates, inner, previous, stateGradient, before, delta, share,
                            resetsBefore ? 1 : 0, keeps ? 1 : 0)
  }
  public static func adam(_ count: Int, weight: UnsafeMutablePointer<Float>, gradient: UnsafePointer<Float>,
                          first: UnsafeMutablePointer<Float>, second: UnsafeMutablePointer<Float>,
                          beta1: Float, beta2: Float, keep: Float, rate: Float, root: Float, epsilon: Float) {
    unroll_adam_f32(count, weight, gradient, first, second, beta1, beta2, keep, rate, root, epsilon)
  }
}

extension Double: TrainableScalar {
  public static func lstmForward(rows: Int, hidden: Int, gates: UnsafeMutablePointer<Double>,
                                 previous: UnsafePointer<Double>, cell: UnsafeMutablePointer<Double>,
                                 squashed: UnsafeMutablePointer<Double>, state: UnsafeMutablePointer<Double>) {
    unroll_lstm_forward_f64(rows, hidden, gates, previous, cell, squashed, state)
  }
  public static func lstmBackward(rows: Int, hidden: Int, gates: UnsafePointer<Double>, previous: UnsafePointer<Double>,
                                  squashed: UnsafePointer<Double>, stateGradient: UnsafePointer<Double>,
                                  cellGradient: UnsafeMutablePointer<Double>, cells: UnsafeMutablePointer<Double>,
                                  delta: UnsafeMutablePointer<Double>) {
    unroll_lstm_backward_f64(rows, hidden, gates, previous, squashed, stateGradient, cellGradient, cells, delta)
  }
  public static func gruGates(rows: Int, hidden: Int, gates: UnsafeMutablePointer<Double>, share: UnsafePointer<Double>,
                              bias: UnsafePointer<Double>, previous: UnsafePointer<Double>, inner: UnsafeMutablePointer<Double>,
                              resetsBefore: Bool) {
    unroll_gru_gates_f64(rows, hidden, gates, share, bias, previous, inner, resetsBefore ? 1 : 0)
  }
  public static func gruState(rows: Int, hidden: Int, gates: UnsafeMutablePointer<Double>, inner: UnsafePointer<Double>,
                              candidate: UnsafePointer<Double>, bias: UnsafePointer<Double>, previous: UnsafePointer<Double>,
                              state: UnsafeMutablePointer<Double>, resetsBefore: Bool, keeps: Bool) {
    unroll_gru_state_f64(rows, hidden, gates, inner, candidate, bias, previous, state, resetsBefore ? 1 : 0,
                         keeps ? 1 : 0)
  }
  public static func gruBackward(rows: Int, hidden: Int, gates: UnsafePointer<Double>, inner: UnsafePointer<Double>,
                                 previous: UnsafePointer<Double>, stateGradient: UnsafePointer<Double>,
                                 before: UnsafeMutablePointer<Double>, delta: UnsafeMutablePointer<Double>,
                                 share: UnsafeMutablePointer<Double>, resetsBefore: Bool, keeps: Bool) {
    unroll_gru_backward_f64(rows, hidden, gates, inner, previous, stateGradient, before, delta, share,
                            resetsBefore ? 1 : 0, keeps ? 1 : 0)
  }
  public static func adam(_ count: Int, weight: UnsafeMutablePointer<Double>, gradient: UnsafePointer<Double>,
                          first: UnsafeMutablePointer<Double>, second: UnsafeMutablePointer<Double>,
                          beta1: Double, beta2: Double, keep: Double, rate: Double, root: Double, epsilon: Double) {
    unroll_adam_f64(count, weight, gradient, first, second, beta1, beta2, keep, rate, root, epsilon)
  }
}
