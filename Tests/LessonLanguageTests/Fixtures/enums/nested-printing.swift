// Within other values a case is printed with its type.
enum Level: Hashable { case low, custom(name: String, Int) }
struct Track { enum Kind { case vocal, drum(Int) }
  var kind = Kind.vocal
  var level = Level.low
}
print([Level.low, .custom(name: "x", 1)])  // prints: [main.Level.low, main.Level.custom(name: "x", 1)]
print(Track(), (Level.low, 1))  // prints: Track(kind: main.Track.Kind.vocal, level: main.Level.low) (main.Level.low, 1)
print(Track.Kind.drum(2), [Track.Kind.drum(2)])  // prints: drum(2) [main.Track.Kind.drum(2)]
