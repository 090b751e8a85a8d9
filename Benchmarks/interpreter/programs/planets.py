# Objects that hold each other: the sun and four planets on their way.
from dataclasses import dataclass
from math import sqrt


@dataclass(slots=True)
class Vector:
    x: float = 0.0
    y: float = 0.0
    z: float = 0.0

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)


@dataclass(slots=True)
class Body:
    position: Vector
    velocity: Vector
    mass: float


def advance(bodies, step):
    for i in range(len(bodies)):
        for j in range(i + 1, len(bodies)):
            between = bodies[i].position - bodies[j].position
            squared = between.dot(between)
            magnitude = step / (squared * sqrt(squared))
            bodies[i].velocity = bodies[i].velocity - between * (bodies[j].mass * magnitude)
            bodies[j].velocity = bodies[j].velocity + between * (bodies[i].mass * magnitude)
    for i in range(len(bodies)):
        bodies[i].position = bodies[i].position + bodies[i].velocity * step


def energy(bodies):
    total = 0.0
    for i, body in enumerate(bodies):
        total += 0.5 * body.mass * body.velocity.dot(body.velocity)
        for other in bodies[i + 1:]:
            between = body.position - other.position
            total -= body.mass * other.mass / sqrt(between.dot(between))
    return total


bodies = [
    Body(Vector(), Vector(), 39.47841760435743),
    Body(Vector(4.841431442464721, -1.1603200440274284, -0.10362204447112311),
         Vector(0.606326392995832, 2.81198684491626, -0.02521836165988763), 0.03769367487038949),
    Body(Vector(8.34336671824458, 4.124798564124305, -0.4035234171143214),
         Vector(-1.0107743461787924, 1.8256623712304119, 0.008415761376584154), 0.011286326131968767),
    Body(Vector(12.894369562139131, -15.111151401698631, -0.22330757889265573),
         Vector(1.0827910064415354, 0.8687130181696082, -0.010832637401363636), 0.0017237240570597112),
    Body(Vector(15.379697114850917, -25.919314609987964, 0.17925877295037118),
         Vector(0.979090732243898, 0.5946989986476762, -0.034755955504078104), 0.0020336868699246304),
]
print(energy(bodies))
for _ in range(48_000):
    advance(bodies, 0.01)
print(energy(bodies))
