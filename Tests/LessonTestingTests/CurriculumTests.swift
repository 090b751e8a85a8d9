import LessonTesting
import Testing

/// Our own lessons, each a case.
@Suite struct CurriculumTests {
  @Test(arguments: LessonTest.all(in: "lessons")) func passes(_ lesson: LessonTest) throws { try lesson.run() }
}
