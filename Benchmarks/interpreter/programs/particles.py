# A list of objects changed in place: particles that bounce in a box.
from dataclasses import dataclass


@dataclass(slots=True)
class Particle:
    x: float
    y: float
    vx: float
    vy: float

    def move(self, step):
        self.x += self.vx * step
        self.y += self.vy * step
        if self.x < 0 or self.x > 1:
            self.vx = -self.vx
        if self.y < 0 or self.y > 1:
            self.vy = -self.vy

    @property
    def energy(self):
        return 0.5 * (self.vx * self.vx + self.vy * self.vy)


particles = []
for number in range(1_000):
    angle = float(number)
    particles.append(Particle(angle / 1_000, 1 - angle / 1_000, angle / 500 - 1, 0.5 - angle / 1_000))
for _ in range(3_600):
    for particle in particles:
        particle.move(0.01)
energy = 0.0
middle = 0.0
for particle in particles:
    energy += particle.energy
    middle += particle.x + particle.y
print(energy, middle)
