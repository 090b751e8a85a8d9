# Backtracking: all ways to place twelve queens.
size = 12
columns = [False] * size
rising = [False] * (2 * size)
falling = [False] * (2 * size)


def solutions(row):
    if row == size:
        return 1
    count = 0
    for column in range(size):
        if columns[column] or rising[row + column] or falling[row - column + size]:
            continue
        columns[column] = True
        rising[row + column] = True
        falling[row - column + size] = True
        count += solutions(row + 1)
        columns[column] = False
        rising[row + column] = False
        falling[row - column + size] = False
    return count


print(solutions(0))
