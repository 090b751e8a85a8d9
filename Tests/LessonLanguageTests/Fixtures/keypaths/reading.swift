struct Address { var street = "Main", number = 1 }
struct Person {
  let name: String
  var age: Int
  var address = Address()
  var isAdult: Bool { age >= 18 }
}
let people = [Person(name: "Ann", age: 31), Person(name: "Bo", age: 7)]
let name = \Person.name
print(people[0][keyPath: name], people[1][keyPath: \.age]) // prints: Ann 7
print(people.map(\.name), people.map(\.age)) // prints: ["Ann", "Bo"] [31, 7]
print(people.filter(\.isAdult).count) // prints: 1
print(people[0][keyPath: \.address.street], people[0][keyPath: \Person.address.number]) // prints: Main 1
print(people[1][keyPath: \Person.isAdult]) // prints: false
print(people.map(\.name.count), people.map(\.self).count) // prints: [3, 2] 2
let street: KeyPath<Person, String> = \.address.street
print(people[1][keyPath: street]) // prints: Main
let function: (Person) -> String = \.name
print(function(people[1])) // prints: Bo
