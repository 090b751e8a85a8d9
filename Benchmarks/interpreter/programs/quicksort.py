# Sorting by hand: a list changed in place, recursively.
def quicksort(values, low, high):
    if low >= high:
        return
    pivot = values[(low + high) // 2]
    i = low
    j = high
    while i <= j:
        while values[i] < pivot:
            i += 1
        while values[j] > pivot:
            j -= 1
        if i <= j:
            values[i], values[j] = values[j], values[i]
            i += 1
            j -= 1
    quicksort(values, low, j)
    quicksort(values, i, high)


state = 99
values = []
for _ in range(400_000):
    state = (state * 16_807) % 2_147_483_647
    values.append(state % 1_000_000)
quicksort(values, 0, len(values) - 1)
checksum = 0
for index, value in enumerate(values):
    checksum = (checksum + index * value) % 1_000_003
print(values[0], values[len(values) // 2], checksum)
