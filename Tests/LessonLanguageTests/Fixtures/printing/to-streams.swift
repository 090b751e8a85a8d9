// native: alone
struct Log: TextOutputStream { var lines: [String] = []; mutating func write(_ t: String) { lines.append(t) } }
var log = Log(), s = ""
print("a", 1, to: &log); print("b", terminator: "", to: &s); print("c", "d", separator: "-", to: &s)
print(log.lines, s)
// prints: ["", "a", " ", "1", "\n"] bc-d
// prints:
