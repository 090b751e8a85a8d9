// native: alone
struct Row<each T> { let cells: (repeat each T); init(_ cells: repeat each T) { self.cells = (repeat each cells) } }
let first = Row(1, "a")
print(first.cells)  // prints: (1, "a")
//---
extension Row { var count: Int { var n = 0; for _ in repeat each cells { n += 1 }; return n } }
print(first.count, Row(true).count)  // prints: 2 1
//---
struct Table<each T> { var rows: [Row<repeat each T>] = [] }
var table = Table<Int, String>()
table.rows.append(first)
print(table.rows[0].cells.1, table.rows[0].count)  // prints: a 2
