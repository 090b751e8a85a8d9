struct Engine { var power = 100; var parts = ["piston", "valve"] }
struct Car { var engine = Engine(); var doors = 4; var power: Int { get { engine.power } set { engine.power = newValue } } }
struct Garage { var cars = [Car(), Car()] }

let engine = \Car.engine
let power = engine.appending(path: \.power)
var car = Car()
car[keyPath: power] += 20
print(car.engine.power) // prints: 120
let first = (\Garage.cars[0]).appending(path: power)
var garage = Garage()
garage[keyPath: first] = 5
print(garage.cars[0].engine.power, garage.cars[1].engine.power) // prints: 5 100
print(first == (\Garage.cars[0]).appending(path: \.engine.power)) // prints: true
garage[keyPath: \.cars[1].power] += 1
print(garage[keyPath: \.cars[1].engine.power]) // prints: 101
garage[keyPath: \.cars[1].engine.parts[0]] += "s"
print(garage.cars[1].engine.parts) // prints: ["pistons", "valve"]
