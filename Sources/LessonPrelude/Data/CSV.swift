/// Comma-separated values (RFC 4180): a record a line, fields in quotes may hold commas, line ends and doubled quotes.
enum CSV {
  /// The fields of all records; empty lines are left out.
  ///
  /// - Throws: `DataError.unclosedQuote`.
  static func records(of text: String) throws -> [[String]] {
    var records: [[String]] = [], record: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false, wasQuoted = false, line = 1, quoteLine = 1
    func endField() {
      record.append(String(field))
      field = String.UnicodeScalarView()
      wasQuoted = false
    }
    func endRecord() {
      let isEmptyLine = record.isEmpty && field.isEmpty && !wasQuoted
      if !isEmptyLine {
        endField()
        records.append(record)
      }
      record = []
    }
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\n" { line += 1 }
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        field.append("\"")
        scalars.removeFirst()
      case "\"" where isQuoted: isQuoted = false
      case _ where isQuoted: field.append(scalar)
      case "\"" where field.isEmpty:
        (isQuoted, wasQuoted, quoteLine) = (true, true, line)
      case ",": endField()
      case "\n": endRecord()
      default: field.append(scalar)
      }
    }
    if isQuoted { throw DataError.unclosedQuote(line: quoteLine) }
    endRecord()
    return records
  }
}
