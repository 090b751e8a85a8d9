import Figures

/// A file that pages link, beside the pages themselves.
public struct SiteAsset: Hashable, Sendable {
  /// From the root of the site.
  public let path: String
  public let text: String

  /// What every page links.
  public static let all = [
    SiteAsset(path: Stylesheet.path, text: Stylesheet.css + "\n" + FigureStyle.css + "\n")
  ]
}
