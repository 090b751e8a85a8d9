import Testing
@testable import Lessons

@Suite struct BlockRulesTests {
  @Test func noConflictStandsTwiceInTheTable() {
    var seen: Set<Set<BlockRules.Part>> = []
    for conflict in BlockRules.conflicts {
      #expect(conflict.first != conflict.second)
      #expect(seen.insert([conflict.first, conflict.second]).inserted, "\(conflict.first) and \(conflict.second)")
    }
  }

  @Test func whatAPartNeedsIsNotForbiddenToIt() {
    for need in BlockRules.needs {
      for needed in need.needed {
        #expect(BlockRules.conflict(among: [need.part, needed]) == nil)
      }
    }
  }

  @Test(arguments: BlockWord.allCases)
  func everyWordAloneIsAllowed(_ word: BlockWord) {
    #expect(BlockRules.conflict(among: [.word(word)]) == nil)
  }

  /// Pairs that do have a meaning.
  @Test(arguments: [
    [BlockWord.hide, .silent], [.hide, .fail], [.silent, .crash], [.fail, .nest], [.crash, .nest], [.branch, .nest],
    [.noRun, .nest],
    [.hide, .reset], [.solution, .hide], [.check, .hide],
  ])
  func theseGoTogether(_ words: [BlockWord]) {
    #expect(BlockRules.conflict(among: Set(words.map(BlockRules.Part.word))) == nil)
  }
}
