// Two strings as characters, and a table: how many edits lie between them.
func distance(_ first: String, _ second: String) -> Int {
  let a = Array(first)
  let b = Array(second)
  var previous = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      if a[i] == b[j] {
        row.append(previous[j])
      } else {
        row.append(min(previous[j], previous[j + 1], row[j]) + 1)
      }
    }
    previous = row
  }
  return previous[b.count]
}

var first = ""
var second = ""
for number in 0..<200 {
  first += "recurrent \(number) "
  second += "recurring \(number * 3) "
}
print(first.count, second.count, distance(first, second))
