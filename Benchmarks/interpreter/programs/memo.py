# A dictionary with numbers as keys: ways to give change, each sum worked out once.
import sys

sys.setrecursionlimit(10_000)
coins = [1, 2, 5, 10, 20, 50, 100, 200]
known = {}


def ways(amount, coin):
    if amount == 0:
        return 1
    if amount < 0 or coin == len(coins):
        return 0
    key = amount * 8 + coin
    if key in known:
        return known[key]
    result = ways(amount - coins[coin], coin) + ways(amount, coin + 1)
    known[key] = result
    return result


total = 0
for round in range(240):
    known = {}
    total += ways(1_000 + round, 0)
print(total, len(known))
