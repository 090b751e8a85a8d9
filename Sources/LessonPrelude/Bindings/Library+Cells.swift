import LessonLanguage
import RNN

extension Library {
  func bindCells() {
    bind("static var rnn: CellKind", in: "CellKind") { CellKind.rnn }
    bind("static var lstm: CellKind", in: "CellKind") { CellKind.lstm }
    bind("static var gru: CellKind", in: "CellKind") { CellKind.gru }
    bind("static func rnn(activation: CellKind.Activation) -> CellKind", in: "CellKind") {
      (activation: CellKind.Activation) in
      CellKind.rnn(activation: activation)
    }
    bind("static func gru(reset: CellKind.Reset, update: CellKind.Update) -> CellKind", in: "CellKind") {
      (reset: CellKind.Reset, update: CellKind.Update) in
      CellKind.gru(reset: reset, update: update)
    }
    bind("static var tanh: CellKind.Activation", in: "CellKind.Activation") { CellKind.Activation.tanh }
    bind("static var relu: CellKind.Activation", in: "CellKind.Activation") { CellKind.Activation.relu }
    bind("static var beforeProduct: CellKind.Reset", in: "CellKind.Reset") { CellKind.Reset.beforeProduct }
    bind("static var afterProduct: CellKind.Reset", in: "CellKind.Reset") { CellKind.Reset.afterProduct }
    bind("static var keep: CellKind.Update", in: "CellKind.Update") { CellKind.Update.keep }
    bind("static var replace: CellKind.Update", in: "CellKind.Update") { CellKind.Update.replace }
    bind("var gateNames: [String]", in: "CellKind") { (cell: CellKind) in cell.gateNames }
    bind("var gateCount: Int", in: "CellKind") { (cell: CellKind) in cell.gateCount }
  }
}
