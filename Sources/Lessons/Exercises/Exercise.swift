import LessonLanguage

/// A task for the reader: what is given, a solution, and the check that the one fails and the other passes.
struct Exercise: Hashable, Sendable {
  var name: String
  /// The numbers of its blocks.
  var starter: Int
  var solution: Int
  var check: Int

  var parts: [Int] { [starter, solution, check] }

  /// What a block is to its exercise.
  enum Part: String, Hashable, Sendable, CaseIterable {
    case starter, solution, check
  }
}

extension LessonBlock {
  /// What the block is to the exercise it names.
  var exercisePart: Exercise.Part? {
    guard options.exercise != nil else { return nil }
    return words.contains(.solution) ? .solution : words.contains(.check) ? .check : .starter
  }
}

extension Lesson {
  /// The exercises that have all their parts, in the order of their starters.
  var exercises: [Exercise] {
    var parts: [String: [Exercise.Part: Int]] = [:]
    for block in blocks {
      guard let name = block.options.exercise, let part = block.exercisePart else { continue }
      if parts[name]?[part] == nil { parts[name, default: [:]][part] = block.index }
    }
    return parts.compactMap { name, parts in
      guard let starter = parts[.starter], let solution = parts[.solution], let check = parts[.check] else { return nil }
      return Exercise(name: name, starter: starter, solution: solution, check: check)
    }.sorted { $0.starter < $1.starter }
  }
}

extension DocumentBuilder {
  /// Every exercise has one starter, one solution and one check, and the starter comes first.
  mutating func checkExercises() {
    var exercises: [String: [Exercise.Part: SourceRange]] = [:]
    var order: [String] = []
    for block in blocks {
      guard let name = block.options.exercise, let part = block.exercisePart,
            let place = block.options.locations[.exercise] else { continue }
      if exercises[name] == nil { order.append(name) }
      if let earlier = exercises[name]?[part] {
        let note = Diagnostic(.note, "it is first given here", at: earlier)
        problems.add(.repeatedPart(part, exercise: name), at: place, notes: [note])
      } else {
        exercises[name, default: [:]][part] = place
      }
    }
    for name in order {
      guard let parts = exercises[name], let first = parts.values.min(by: { $0.line < $1.line }) else { continue }
      for part in Exercise.Part.allCases where parts[part] == nil {
        let others = order.filter { $0 != name && exercises[$0]?[part] != nil && exercises[$0]?.count != 3 }
        problems.add(.missingExercisePart(part, exercise: name, nearest: NearestName.of(name, among: others)), at: first)
      }
      guard let starter = parts[.starter] else { continue }
      for (part, place) in parts where place.line < starter.line {
        problems.add(.partBeforeStarter(part, exercise: name), at: place)
      }
    }
  }
}
