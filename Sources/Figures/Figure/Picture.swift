/// What a figure shows when it is not a table: something that can lay itself out for a width.
///
/// Plots are pictures here; pictures of networks are made elsewhere, from the same marks.
public protocol Picture: Hashable, Sendable {
  /// The picture laid out for a figure `width` wide; it may be narrower.
  func drawing(width: Double) -> Drawing

  /// The picture in at most `width` columns of text, with a line end after each line; with colours if `ansi`.
  func terminal(width: Int, ansi: Bool) -> String

  /// What the picture shows, in sentences with numbers.
  var finding: String { get }

  /// The numbers behind the picture, if they are few enough to be read.
  var data: DataTable? { get }
}
