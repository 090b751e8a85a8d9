/// The style sheet that every page links.
///
/// It is text in the program, so that one binary is all there is to install.
public enum Stylesheet {
  /// Where a page looks for it, relative to the root of the site.
  public static let path = "assets/lesson.css"

  public static let css = [colors, page, prose, code, figures, contents, media].joined(separator: "\n\n") + "\n"
}
