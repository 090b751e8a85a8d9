import CKernels

/// One step of an LSTM after its products, and back through it; the meaning of the arguments is in CKernels.h.
public protocol GatedScalar {
  static func lstmForward(rows: Int, hidden: Int, gates: UnsafeMutablePointer<Self>, previous: UnsafePointer<Self>,
                          cell: UnsafeMutablePointer<Self>, squashed: UnsafeMutablePointer<Self>,
                          state: UnsafeMutablePointer<Self>)
  static func lstmBackward(rows: Int, hidden: Int, gates: UnsafePointer<Self>, previous: UnsafePointer<Self>,
                           squashed: UnsafePointer<Self>, stateGradient: UnsafePointer<Self>,
                           cellGradient: UnsafeMutablePointer<Self>, delta: UnsafeMutablePointer<Self>)
}

extension Float: GatedScalar {
  public static func lstmForward(rows: Int, hidden: Int, gates: UnsafeMutablePointer<Float>, previous: UnsafePointer<Float>,
                                 cell: UnsafeMutablePointer<Float>, squashed: UnsafeMutablePointer<Float>,
                                 state: UnsafeMutablePointer<Float>) {
    unroll_lstm_forward_f32(rows, hidden, gates, previous, cell, squashed, state)
  }
  public static func lstmBackward(rows: Int, hidden: Int, gates: UnsafePointer<Float>, previous: UnsafePointer<Float>,
                                  squashed: UnsafePointer<Float>, stateGradient: UnsafePointer<Float>,
                                  cellGradient: UnsafeMutablePointer<Float>, delta: UnsafeMutablePointer<Float>) {
    unroll_lstm_backward_f32(rows, hidden, gates, previous, squashed, stateGradient, cellGradient, delta)
  }
}

extension Double: GatedScalar {
  public static func lstmForward(rows: Int, hidden: Int, gates: UnsafeMutablePointer<Double>,
                                 previous: UnsafePointer<Double>, cell: UnsafeMutablePointer<Double>,
                                 squashed: UnsafeMutablePointer<Double>, state: UnsafeMutablePointer<Double>) {
    unroll_lstm_forward_f64(rows, hidden, gates, previous, cell, squashed, state)
  }
  public static func lstmBackward(rows: Int, hidden: Int, gates: UnsafePointer<Double>, previous: UnsafePointer<Double>,
                                  squashed: UnsafePointer<Double>, stateGradient: UnsafePointer<Double>,
                                  cellGradient: UnsafeMutablePointer<Double>, delta: UnsafeMutablePointer<Double>) {
    unroll_lstm_backward_f64(rows, hidden, gates, previous, squashed, stateGradient, cellGradient, delta)
  }
}
