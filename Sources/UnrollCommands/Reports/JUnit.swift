import Foundation
import Lessons

/// The results of lessons as a JUnit file, which continuous integration reads: a suite for each lesson, a case for each block.
struct JUnit {
  private(set) var suites: [TestReport] = []

  mutating func add(_ report: TestReport) { suites.append(report) }

  var xml: String {
    let lines = suites.flatMap(\.lines)
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites \(Self.counts(lines))>\n"
    for suite in suites {
      xml += "  <testsuite name=\"\(Self.escaped(suite.result.lesson.path))\" \(Self.counts(suite.lines))>\n"
      for line in suite.lines { xml += Self.testCase(line, suite.result) }
      xml += "  </testsuite>\n"
    }
    return xml + "</testsuites>\n"
  }

  private static func counts(_ lines: [TestReport.Line]) -> String {
    let count = { (outcomes: [TestReport.Outcome]) in lines.filter { outcomes.contains($0.outcome) }.count }
    let time = lines.reduce(0) { $0 + $1.time }
    return "tests=\"\(lines.count)\" failures=\"\(count([.failed]))\" skipped=\"\(count([.skipped, .notRun]))\" "
      + "time=\"\(seconds(time))\""
  }

  private static func testCase(_ line: TestReport.Line, _ result: LessonResult) -> String {
    let start = "    <testcase classname=\"\(escaped(result.lesson.path))\" name=\"\(escaped(line.name))\" "
      + "time=\"\(seconds(line.time))\""
    switch line.outcome {
    case .passed: return start + "/>\n"
    case .skipped, .notRun: return start + ">\n      <skipped message=\"\(escaped(line.detail))\"/>\n    </testcase>\n"
    case .failed:
      let first = line.diagnostics.first { $0.severity == .error }?.message ?? ""
      return start + ">\n      <failure message=\"\(escaped(first))\">\(escaped(result.text(of: line.diagnostics)))</failure>\n"
        + "    </testcase>\n"
    }
  }

  private static func seconds(_ time: Double) -> String { String(format: "%.4f", time) }

  /// Text that XML can hold: control characters have no way to be written in it.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case "\t": result += " "
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
