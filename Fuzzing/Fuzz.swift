import ArgumentParser
import Foundation

/// `swift run fuzz --minutes 10`: damages lessons and fixtures at random and runs what comes of it.
///
/// Lesson code must end in an output or in an error at a line, whatever it is. A mutant that ends the process, runs for
/// longer than ten seconds or meets a fault of the interpreter is made smaller as long as the same happens, and reported.
@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz", abstract: "Look for lessons that crash, hang or find faults of the interpreter.")

  @Option(help: "How long to look.") var minutes = 1.0
  @Option(help: "What the mutants are made from: the same number, the same mutants.") var seed: UInt64 = 1
  @Option(help: "The number of the first mutant.") var first = 0
  @Option(help: "Files (.swift, .md) or folders to start from.")
  var corpus = ["Tests/LessonLanguageTests/Fixtures", "lessons"]
  @Option(help: ArgumentHelp("Run one file as a child process would.", visibility: .hidden)) var file: String?
  @Flag(help: ArgumentHelp("Run mutants, saying the number of each.", visibility: .hidden)) var child = false

  func run() throws {
    if let file {
      Child.run(try String(contentsOfFile: file, encoding: .utf8), isLesson: file.hasSuffix(".md"))
      return
    }
    let mutants = Mutants(try Corpus(paths: corpus), seed: seed)
    if child { Child.run(mutants, from: first) } else { try report(mutants) }
  }

  private func report(_ mutants: Mutants) throws {
    let end = Date(timeIntervalSinceNow: minutes * 60)
    var number = first, found: Set<String> = []
    while Date() < end {
      let watch = ChildWatch(arguments: ["--child", "--seed", "\(seed)", "--first", "\(number)"] + corpus.flatMap { ["--corpus", $0] })
      let (last, finding) = try watch.run(until: end)
      number = last + 1
      guard let finding else { continue }
      let mutant = mutants[last]
      let smallest = try Shrinking(mutant, finding).smallest()
      if found.insert(finding.summary + smallest.text).inserted {
        print("mutant \(last) of \(mutant.origin): \(finding.summary)\n\(smallest.text)\n----")
      }
    }
    print("\(number - first) mutants, \(found.count) findings")
    if !found.isEmpty { throw ExitCode.failure }
  }
}
