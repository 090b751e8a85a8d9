# A class with a function: a priority queue of numbers, then of pairs.
from operator import lt


class Heap:
    def __init__(self, is_before):
        self.elements = []
        self.is_before = is_before

    def __len__(self):
        return len(self.elements)

    def push(self, element):
        elements = self.elements
        elements.append(element)
        child = len(elements) - 1
        while child > 0:
            parent = (child - 1) // 2
            if not self.is_before(elements[child], elements[parent]):
                break
            elements[child], elements[parent] = elements[parent], elements[child]
            child = parent

    def pop(self):
        elements = self.elements
        elements[0], elements[-1] = elements[-1], elements[0]
        top = elements.pop()
        parent = 0
        while True:
            child = 2 * parent + 1
            if child >= len(elements):
                break
            if child + 1 < len(elements) and self.is_before(elements[child + 1], elements[child]):
                child += 1
            if not self.is_before(elements[child], elements[parent]):
                break
            elements[child], elements[parent] = elements[parent], elements[child]
            parent = child
        return top


state = 11


def next_number():
    global state
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state // 65_536


numbers = Heap(lt)
for _ in range(100_000):
    numbers.push(next_number())
checksum = 0
while len(numbers) > 0:
    checksum = (checksum * 31 + numbers.pop()) % 1_000_003
print(checksum)

pairs = Heap(lambda a, b: a[0] < b[0])
for name in range(100_000):
    pairs.push((next_number() / 7, name))
while len(pairs) > 0:
    checksum = (checksum * 31 + pairs.pop()[1]) % 1_000_003
print(checksum)
