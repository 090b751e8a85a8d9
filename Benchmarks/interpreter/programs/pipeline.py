# Functions given to functions: chains of map, filter and reduce.
from functools import reduce
from operator import add

numbers = list(range(2_000_000))
squares = [n * n % 1_000 for n in numbers]
small = [n for n in squares if n < 500]
total = reduce(lambda a, b: a + b, small, 0)
print(len(squares), len(small), total)

scale = 0.5
shifted = [n * scale + 1 for n in numbers]
print(reduce(add, [x / 3 for x in shifted if x > 1_000], 0.0))


def compose(f, g):
    return lambda x: g(f(x))


half = compose(lambda x: x + 1, lambda x: x / 2)
total = 0.0
for number in numbers:
    total += half(number)
print(total)

even = any(n > 1_999_990 and n % 2 == 0 for n in numbers)
all_small = all(n < 10_000_000 for n in numbers)
print(str(even).lower(), str(all_small).lower(), len([n // 3 for n in numbers if n % 3 == 0]))
