# Virtual calls, fields and lists of instances.
class Shape:
    __slots__ = ("size",)
    def __init__(self, size): self.size = size
    def area(self): return 0.0
class Square(Shape):
    def area(self): return self.size * self.size
class Circle(Shape):
    def area(self): return self.size * self.size * 3.14159
class Node:
    def __init__(self, value, next):
        self.value = value
        self.next = next
class Counter:
    def __init__(self):
        self.total = 0.0
        self.count = 0
    def add(self, shape):
        self.total += shape.area()
        self.count += 1
def main():
    shapes = []
    for number in range(1000):
        shapes.append(Square(float(number)) if number % 2 == 0 else Circle(float(number)))
    counter = Counter()
    for _ in range(800):
        for shape in shapes: counter.add(shape)
    print(counter.count, int(counter.total))
    list = None
    for number in range(400_000): list = Node(number, list)
    sum = 0
    for _ in range(5):
        node = list
        while node is not None:
            sum += node.value
            node = node.next
    print(sum)
main()
