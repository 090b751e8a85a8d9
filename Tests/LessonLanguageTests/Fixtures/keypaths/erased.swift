struct Config { var name = "net"; var size = 3 }
let fields: [PartialKeyPath<Config>] = [\.name, \.size]
let config = Config()
for field in fields { print(config[keyPath: field]) }
// prints: net
// prints: 3
let path = \Config.size
let partial: PartialKeyPath<Config> = path
print(config[keyPath: partial] as? Int ?? 0, partial == path) // prints: 3 true
let named: [(String, KeyPath<Config, Int>)] = [("size", \.size)]
for (label, path) in named { print(label, config[keyPath: path]) } // prints: size 3
