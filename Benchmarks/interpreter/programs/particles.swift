// An array of structs changed in place: particles that bounce in a box.
struct Particle {
  var x: Double
  var y: Double
  var vx: Double
  var vy: Double

  mutating func move(_ step: Double) {
    x += vx * step
    y += vy * step
    if x < 0 || x > 1 { vx = -vx }
    if y < 0 || y > 1 { vy = -vy }
  }

  var energy: Double { 0.5 * (vx * vx + vy * vy) }
}

var particles: [Particle] = []
for number in 0..<1_000 {
  let angle = Double(number)
  particles.append(Particle(x: angle / 1_000, y: 1 - angle / 1_000, vx: angle / 500 - 1, vy: 0.5 - angle / 1_000))
}
for _ in 0..<3_600 {
  for index in 0..<particles.count {
    particles[index].move(0.01)
  }
}
var energy = 0.0
var middle = 0.0
for particle in particles {
  energy += particle.energy
  middle += particle.x + particle.y
}
print(energy, middle)
