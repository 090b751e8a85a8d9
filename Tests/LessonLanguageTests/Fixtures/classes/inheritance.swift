class Vehicle {
  var currentSpeed = 0.0
  var description: String { "traveling at \(currentSpeed) miles per hour" }
  func makeNoise() {}
}
class Bicycle: Vehicle { var hasBasket = false }
class Tandem: Bicycle { var currentNumberOfPassengers = 0 }
let tandem = Tandem()
tandem.hasBasket = true
tandem.currentNumberOfPassengers = 2
tandem.currentSpeed = 22
print("Tandem: \(tandem.description)", tandem.hasBasket)
class Train: Vehicle { override func makeNoise() { print("Choo Choo") } }
let train = Train()
train.makeNoise()
class Car: Vehicle {
  var gear = 1
  override var description: String { super.description + " in gear \(gear)" }
}
class AutomaticCar: Car {
  override var currentSpeed: Double { didSet { gear = Int(currentSpeed / 10.0) + 1 } }
}
let automatic = AutomaticCar()
automatic.currentSpeed = 35
print("AutomaticCar: \(automatic.description)")
let all: [Vehicle] = [tandem, train, automatic]
for vehicle in all {
  vehicle.makeNoise()
  print(vehicle.description)
}
let mixed = [Car(), train, AutomaticCar()]
print(mixed.map { $0 is Car }, mixed.compactMap { ($0 as? Car)?.gear })
// prints: Tandem: traveling at 22.0 miles per hour true
// prints: Choo Choo
// prints: AutomaticCar: traveling at 35.0 miles per hour in gear 4
// prints: traveling at 22.0 miles per hour
// prints: Choo Choo
// prints: traveling at 0.0 miles per hour
// prints: traveling at 35.0 miles per hour in gear 4
// prints: [true, false, true] [1, 1]
