extension TranslationTask {
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// Many to many after the input: "3 May 2021" → "2021-05-03", the days from 1950 to 2049 of the Gregorian calendar (the
  /// translation of dates is the example of Ng's course on sequence models, 2018).
  ///
  /// T = 11, the longest date; shorter ones have spaces before them.
  public static func dates() -> TranslationTask {
    let signs = Vocabulary(of: " 0123456789" + months.joined()), length = 11
    return TranslationTask(name: "dates", inputSize: signs.count, steps: length, letters: Vocabulary(of: "-0123456789"),
                           answerLength: 10) { stream in
      let year = Int.random(in: 1950...2049, using: &stream), month = Int.random(in: 1...12, using: &stream)
      let day = Int.random(in: 1...days(inMonth: month, of: year), using: &stream)
      let text = "\(day) \(months[month - 1]) \(year)"
      let padded = String(repeating: " ", count: length - text.count) + text
      return Example(inputs: padded.map { SequenceTask.oneHot(signs.firstIndex(of: $0) ?? 0, signs.count) },
                     answer: "\(year)-\(twoDigits(month))-\(twoDigits(day))", text: text)
    }
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
