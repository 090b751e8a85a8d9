# Points with methods, sorted and stacked: the convex hull of a cloud.
from dataclasses import dataclass


@dataclass(slots=True)
class Point:
    x: int
    y: int

    def turn(self, a, b):
        return (a.x - self.x) * (b.y - self.y) - (a.y - self.y) * (b.x - self.x)

    def __lt__(self, other):
        return self.x < other.x if self.x != other.x else self.y < other.y


def half(points):
    hull = []
    for point in points:
        while len(hull) >= 2 and hull[-2].turn(hull[-1], point) <= 0:
            hull.pop()
        hull.append(point)
    return hull


state = 3


def next_number():
    global state
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state // 1_024 % 10_000


corners = 0
area = 0
for _ in range(96):
    points = []
    for _ in range(5_000):
        points.append(Point(next_number(), next_number()))
    points.sort()
    lower = half(points)
    upper = half(points[::-1])
    hull = lower[:-1] + upper[:-1]
    corners += len(hull)
    for index, corner in enumerate(hull):
        following = hull[(index + 1) % len(hull)]
        area += corner.x * following.y - corner.y * following.x
print(corners, area)
