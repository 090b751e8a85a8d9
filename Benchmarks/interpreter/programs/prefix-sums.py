# Lists that grow and are read in order: sums of all windows of many widths.
state = 42


def random(bound):
    global state
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state // 65_536 % bound


values = []
for _ in range(40_000):
    values.append(random(1_000) - 500)


def prefix_sums(values):
    sums = [0]
    for value in values:
        sums.append(sums[len(sums) - 1] + value)
    return sums


def largest_window(sums, width):
    best = sums[width]
    for end in range(width, len(sums)):
        best = max(best, sums[end] - sums[end - width])
    return best


sums = prefix_sums(values)
for width in [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000]:
    print(width, largest_window(sums, width))
best = 0
current = 0
for _ in range(120):
    for value in values:
        current = max(0, current + value)
        best = max(best, current)
print(best)
