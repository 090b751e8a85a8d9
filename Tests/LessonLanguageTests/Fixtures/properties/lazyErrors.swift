struct Report {
  lazy var length = 3
  func show() { print(length) } // error: 23: cannot use mutating getter on immutable value: 'self' is immutable
}
let report = Report()
print(report.length) // error: 14: cannot use mutating getter on immutable value: 'report' is a 'let' constant
