# Two strings as characters, and a table: how many edits lie between them.
def distance(a, b):
    previous = list(range(len(b) + 1))
    for i in range(len(a)):
        row = [i + 1]
        for j in range(len(b)):
            if a[i] == b[j]:
                row.append(previous[j])
            else:
                row.append(min(previous[j], previous[j + 1], row[j]) + 1)
        previous = row
    return previous[len(b)]


first = ""
second = ""
for number in range(200):
    first += f"recurrent {number} "
    second += f"recurring {number * 3} "
print(len(first), len(second), distance(first, second))
