# Strings: built, split, searched and counted character by character.
lines = []
for number in range(40_000):
    line = f"line {number}:"
    for digit in str(number * 7_919):
        line += " " + digit + "x"
    lines.append(line)
text = "\n".join(lines)

digits = 0
letters = 0
spaces = 0
for character in text:
    if character.isnumeric():
        digits += 1
    elif character.isalpha():
        letters += 1
    elif character == " ":
        spaces += 1
print(len(text), digits, letters, spaces)

longest = ""
nines = 0
for line in text.split("\n"):
    words = line.split(" ")
    for word in words:
        if word.startswith("9"):
            nines += len(word)
    if len(line) > len(longest):
        longest = line
print(longest.upper(), nines)
