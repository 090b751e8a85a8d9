// native: alone
struct Temperature {
  var celsius: Double
  var fahrenheit: Double {
    get { celsius * 9 / 5 + 32 }
    set { celsius = (newValue - 32) * 5 / 9 }
  }
  init(celsius: Double) { self.celsius = celsius }
  init(fahrenheit: Double) { self.init(celsius: (fahrenheit - 32) * 5 / 9) }
  init?(text: String) {
    guard let value = Double(text) else { return nil }
    self.init(celsius: value)
  }
}
extension Temperature {
  init(kelvin: Double) { self.init(celsius: kelvin - 273.15) }
  static let boiling = Temperature(celsius: 100)
}
var temperature = Temperature(fahrenheit: 212)
temperature.fahrenheit += 18
print(temperature.celsius, Temperature(kelvin: 273.15).celsius, Temperature.boiling.fahrenheit)
print(Temperature(text: "x") == nil, Temperature(text: "5")!.celsius)
struct Size { var width = 1, height = 1 }
extension Size { init(side: Int) { self.init(width: side, height: side) } }
print(Size(), Size(width: 3), Size(height: 5), Size(width: 1, height: 2), Size(side: 4))
// prints: 110.0 0.0 212.0
// prints: true 5.0
// prints: Size(width: 1, height: 1) Size(width: 3, height: 1) Size(width: 1, height: 5) Size(width: 1, height: 2) Size(width: 4, height: 4)
