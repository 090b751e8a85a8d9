# Sorting with the library: by a function, and by the values' own order.
from dataclasses import dataclass
from functools import cmp_to_key


@dataclass(slots=True)
class Entry:
    name: str
    score: int
    age: int


state = 5


def random(bound):
    global state
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state // 65_536 % bound


entries = []
for number in range(200_000):
    entries.append(Entry(f"n{number % 100}", random(1_000), random(90)))
by_score = sorted(entries, key=lambda entry: entry.score, reverse=True)
print(by_score[0].score, by_score[-1].score)


def older(a, b):
    return a.age - b.age if a.age != b.age else a.score - b.score


by_age = sorted(entries, key=cmp_to_key(older))
print(by_age[0].age, by_age[0].score, by_age[100_000].age, by_age[100_000].score)
print(sorted([entry.score for entry in entries])[100_000])
print(sorted([entry.name for entry in entries])[100_000])
