// Strings: built, split, searched and counted character by character.
var lines: [String] = []
for number in 0..<40_000 {
  var line = "line \(number):"
  for digit in String(number * 7_919) {
    line += " " + String(digit) + "x"
  }
  lines.append(line)
}
let text = lines.joined(separator: "\n")

var digits = 0
var letters = 0
var spaces = 0
for character in text {
  if character.isNumber {
    digits += 1
  } else if character.isLetter {
    letters += 1
  } else if character == " " {
    spaces += 1
  }
}
print(text.count, digits, letters, spaces)

var longest = ""
var nines = 0
for line in text.split(separator: "\n") {
  let words = line.split(separator: " ")
  for word in words where word.hasPrefix("9") {
    nines += word.count
  }
  if line.count > longest.count {
    longest = String(line)
  }
}
print(longest.uppercased(), nines)
