import Testing
@testable import LessonLanguage

@Suite struct LibraryTests {
  @Test func everyDeclarationAndEveryBodyIsSound() {
    let library = Library()
    library.prepareEverything()
    #expect(library.problems == [])
  }
}
