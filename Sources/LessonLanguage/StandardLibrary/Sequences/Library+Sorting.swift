/// Sorting, as the standard library does it: runs that are in order already, merged two by two. The closure is asked the same
/// questions in the same order.
extension Library {
  func bindSorting() {
    bindSource("""
      mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        var elements = self
        let count = elements.count
        // Runs are at least this long, so that their number is a power of two or a little less.
        var shortest = count
        var rest = 0
        while shortest >= 64 {
          rest = rest | (shortest & 1)
          shortest = shortest >> 1
        }
        shortest += rest
        // A run goes from one bound to the next.
        var bounds = [0]
        var start = 0
        while start < count {
          var end = start + 1
          if count >= 64 && end < count {
            let isDescending = try areInIncreasingOrder(elements[end], elements[start])
            end += 1
            while end < count {
              if try areInIncreasingOrder(elements[end], elements[end - 1]) != isDescending { break }
              end += 1
            }
            if isDescending {
              var low = start
              var high = end - 1
              while low < high {
                elements.swapAt(low, high)
                low += 1
                high -= 1
              }
            }
          }
          while end < count && end - start < shortest {
            let element = elements[end]
            var position = end
            while position > start {
              if try !areInIncreasingOrder(element, elements[position - 1]) { break }
              elements[position] = elements[position - 1]
              position -= 1
            }
            elements[position] = element
            end += 1
          }
          bounds.append(end)
          start = end
          while bounds.count > 2 {
            // Runs get shorter towards the end, each longer than the two behind it together.
            var last = bounds.count - 2
            let length = bounds[last + 1] - bounds[last]
            let before = bounds[last] - bounds[last - 1]
            let secondBefore = last >= 2 ? bounds[last - 1] - bounds[last - 2] : 0
            let thirdBefore = last >= 3 ? bounds[last - 2] - bounds[last - 3] : 0
            if last >= 3 && thirdBefore <= secondBefore + before || last >= 2 && secondBefore <= length + before {
              if secondBefore < length { last -= 1 }
            } else if start < count && before > length {
              break
            }
            let low = bounds[last - 1]
            let middle = bounds[last]
            let high = bounds[last + 1]
            bounds.remove(at: last)
            // The shorter run makes room for the result.
            var buffer: [Element] = []
            if middle - low < high - middle {
              for index in low..<middle { buffer.append(elements[index]) }
              var next = 0
              var other = middle
              var target = low
              while next < buffer.count && other < high {
                if try areInIncreasingOrder(elements[other], buffer[next]) {
                  elements[target] = elements[other]
                  other += 1
                } else {
                  elements[target] = buffer[next]
                  next += 1
                }
                target += 1
              }
              while next < buffer.count {
                elements[target] = buffer[next]
                next += 1
                target += 1
              }
            } else {
              for index in middle..<high { buffer.append(elements[index]) }
              var next = buffer.count
              var other = middle
              var target = high
              while next > 0 && other > low {
                target -= 1
                if try areInIncreasingOrder(buffer[next - 1], elements[other - 1]) {
                  other -= 1
                  elements[target] = elements[other]
                } else {
                  next -= 1
                  elements[target] = buffer[next]
                }
              }
              while next > 0 {
                target -= 1
                next -= 1
                elements[target] = buffer[next]
              }
            }
          }
        }
        self = elements
      }
      """, in: "Array")
  }
}
