import LessonLanguage

/// All that can be said of a lesson without running it, beside what reading it and checking its code find.
public enum LessonCheck {
  /// Links, pictures, captions, and a translation's code.
  public static func problems(of lesson: Lesson) -> [Diagnostic] {
    let links = LinkCheck(lesson).problems.sorted
    let translation = TranslationCheck(lesson).problems.sorted
    return links + captions(of: lesson) + translation
  }

  /// A figure that the text refers to says what it shows.
  private static func captions(of lesson: Lesson) -> [Diagnostic] {
    var problems = ProblemList()
    for block in lesson.blocks {
      guard let label = block.options.label, let kind = LabelKind(of: label), let place = block.options.locations[.label]
      else { continue }
      let option: BlockOption = kind == .table ? .tableCaption : .figureCaption
      if block.options.locations[option] == nil { problems.add(.noCaption(label, option: option.rawValue), at: place) }
    }
    return problems.sorted
  }
}
