// Small tasks of our own for the shapes that sequences of inputs and outputs can have; `TranslationTask` has the others.
extension SequenceTask {
  /// One to one: a digit drawn in 5×3 points, some of them wrong, is to be named. There is nothing to remember: T = 1.
  ///
  /// - Parameter noise: How likely a point is wrong, from 0 to 1.
  /// - Throws: `RNNError.invalidNumber`.
  public static func makeGlyphs(noise: Double = 0.05) throws -> SequenceTask {
    guard noise >= 0, noise <= 1 else {
      throw RNNError.invalidNumber(name: "noise", value: noise, expected: "from 0 to 1")
    }
    return SequenceTask(name: "glyphs", inputSize: Glyph.size, outputSize: 10, steps: 1, isClassification: true,
                        baseline: naturalLogarithm(10)) { stream in
      let glyph = Glyph(digit: Int.random(in: 0...9, using: &stream), noise: noise, using: &stream)
      return atEnd([glyph.points], Double(glyph.digit), text: glyph.picture)
    }
  }

  /// One to one: noisy digits. Stops where `makeGlyphs` throws.
  public static func glyphs(noise: Double = 0.05) -> SequenceTask { trapping { try makeGlyphs(noise: noise) } }

  /// Many to one: whether a short sentence praises (1) or blames (0). "Not" turns a word round, and of two parts joined by
  /// "but" the second counts.
  ///
  /// V is the number of words; shorter sentences are followed by zeros, and the answer is asked for after the last word.
  public static var sentiment: SequenceTask {
    let words = SentimentGrammar.words
    let places = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($0.element, $0.offset) })
    return SequenceTask(name: "sentiment", inputSize: words.count, outputSize: 2, steps: SentimentGrammar.longest,
                        isClassification: true, baseline: naturalLogarithm(2)) { stream in
      let (sentence, praises) = SentimentGrammar.sentence(using: &stream)
      let steps = 0..<SentimentGrammar.longest
      return Example(
        inputs: steps.map { oneHot($0 < sentence.count ? places[sentence[$0]] ?? -1 : -1, words.count) },
        targets: steps.map { $0 == sentence.count - 1 && praises ? 1 : 0 }, asked: steps.map { $0 == sentence.count - 1 },
        text: sentence.joined(separator: " "))
    }
  }

  /// Synchronous: frames of a film in which a point stands still (0), moves left (1) or moves right (2) on a ring of 8
  /// places; at each frame but the first it is asked which.
  ///
  /// - Parameter steps: T, at least 2; V = 8, K = 3.
  /// - Throws: `RNNError.invalidSize`, `sizeTooLarge`.
  public static func makeMotion(steps: Int) throws -> SequenceTask {
    try check(steps, atLeast: 2, "steps")
    return SequenceTask(name: "motion", inputSize: 8, outputSize: 3, steps: steps, isClassification: true,
                        baseline: naturalLogarithm(3)) { stream in
      var place = Int.random(in: 0..<8, using: &stream)
      var (inputs, targets) = ([oneHot(place, 8)], [0.0])
      for _ in 1..<steps {
        let motion = Int.random(in: 0...2, using: &stream)
        place = (place + [0, 7, 1][motion]) % 8
        inputs.append(oneHot(place, 8))
        targets.append(Double(motion))
      }
      return Example(inputs: inputs, targets: targets, asked: (0..<steps).map { $0 > 0 },
                     text: targets.dropFirst().map { ["·", "←", "→"][Int($0)] }.joined())
    }
  }

  /// Synchronous: the motion of a point, frame by frame. Stops where `makeMotion` throws.
  public static func motion(steps: Int) -> SequenceTask { trapping { try makeMotion(steps: steps) } }
}

/// A digit drawn in 5 rows of 3 points.
struct Glyph {
  static let size = 15
  static let names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
  private static let pictures = [
    "###|#.#|#.#|#.#|###", ".#.|##.|.#.|.#.|###", "###|..#|###|#..|###", "###|..#|###|..#|###", "#.#|#.#|###|..#|..#",
    "###|#..|###|..#|###", "###|#..|###|#.#|###", "###|..#|..#|.#.|.#.", "###|#.#|###|#.#|###", "###|#.#|###|..#|###",
  ]

  let digit: Int
  /// 1 for ink, 0 for paper, row by row.
  let points: [Double]

  init(digit: Int, noise: Double, using stream: inout RandomStream) {
    self.digit = digit
    points = Self.pictures[digit].filter { $0 != "|" }.map { point in
      let isInk = point == "#"
      return (stream.uniform() < noise ? !isInk : isInk) ? 1 : 0
    }
  }

  var picture: String {
    (0..<5).map { row in String(points[(3 * row)..<(3 * row + 3)].map { $0 == 1 ? "#" : "." }) }.joined(separator: "\n")
  }
}

/// Sentences that praise or blame.
private enum SentimentGrammar {
  private static let subjects = ["film", "book", "song", "meal", "journey"]
  private static let verbs = ["was", "is", "seemed"]
  private static let strengths = ["very", "really", "so"]
  private static let negations = ["not", "never", "hardly"]
  private static let praise = ["good", "lovely", "bright", "funny", "warm", "clever"]
  private static let blame = ["bad", "dull", "cold", "sad", "ugly", "empty"]
  /// Words of the longest sentence: twice "the film was not very good", and "but".
  static let longest = 13
  static let words = ["the", "but"] + subjects + verbs + strengths + negations + praise + blame

  static func sentence(using stream: inout RandomStream) -> (words: [String], praises: Bool) {
    var (words, praises) = clause(using: &stream)
    if stream.uniform() < 0.3 {
      let second = clause(using: &stream)
      words += ["but"] + second.words
      praises = second.praises
    }
    return (words, praises)
  }

  private static func clause(using stream: inout RandomStream) -> (words: [String], praises: Bool) {
    func pick(_ list: [String]) -> String { list[Int.random(in: 0..<list.count, using: &stream)] }
    var (words, praises) = (["the", pick(subjects), pick(verbs)], stream.uniform() < 0.5)
    let adjective = pick(praises ? praise : blame)
    if stream.uniform() < 0.4 {
      words.append(pick(negations))
      praises.toggle()
    }
    if stream.uniform() < 0.3 { words.append(pick(strengths)) }
    return (words + [adjective], praises)
  }
}
