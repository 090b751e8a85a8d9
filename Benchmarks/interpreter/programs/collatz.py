# Integer arithmetic in a loop: the start below 100,000 with the longest way to 1.
def steps(start):
    n = start
    count = 0
    while n != 1:
        if n % 2 == 0:
            n //= 2
        else:
            n = 3 * n + 1
        count += 1
    return count


best = 1
longest = 0
for start in range(1, 200_000):
    count = steps(start)
    if count > longest:
        best = start
        longest = count
print(best, longest)
