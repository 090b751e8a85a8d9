// native: differs
import Foundation
let now = Date() // error: 11: 'Date' is not supported in lessons: a lesson shows the same whenever it runs; count steps, or pass the time as a number
let id: UUID? = nil // error: 9: 'UUID' is not supported in lessons: a lesson shows the same whenever it runs; count, as in 'nextID += 1'
let files = FileManager.default // error: 13: 'FileManager' is not supported in lessons: a lesson reads no files but the data beside it; put texts into the lesson, print with 'print'
func wait(_ time: Duration) {} // error: 19: 'Duration' is not supported in lessons: a lesson shows the same whenever it runs; count steps, or pass the time as a number
DispatchQueue.main.sync { print(1) } // error: 1: 'DispatchQueue' is not supported in lessons: a lesson does one thing at a time; call the function
print(MemoryLayout<Int>.size) // error: 7: 'MemoryLayout' is not supported in lessons: nothing in a lesson is unsafe; use arrays and values
let line = readLine() // error: 12: 'readLine' is not supported in lessons: nobody types while a lesson runs, so put the text into a string
import SwiftUI // error: 8: the module 'SwiftUI' is not supported in lessons: a lesson shows texts, tables and figures; use 'print', 'table' and 'plot'
