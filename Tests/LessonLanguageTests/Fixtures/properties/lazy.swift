func expensive(_ name: String) -> Int {
  print("computing", name)
  return name.count
}
struct Report {
  var title: String
  lazy var length = expensive(title)
  lazy var words: [String] = [title, "and", "more"]
  init(title: String) { self.title = title }
}
var report = Report(title: "lessons")
print("made") // prints: made
print(report.length, report.length)
// prints: computing lessons
// prints: 7 7
var copy = report
copy.title = "x"
print(copy.length) // prints: 7
copy.length = 100
print(copy.length, report.length) // prints: 100 7
report.words.append("!")
print(report.words.count, copy.words) // prints: 4 ["x", "and", "more"]
