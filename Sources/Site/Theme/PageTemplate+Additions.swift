extension PageTemplate {
  /// A page that also loads what some elements at the end of its head ask for, and is the same apart from that.
  ///
  /// - Parameters:
  ///   - page: From `html`.
  ///   - sources: Directives of a content security policy that the elements need.
  public static func html(_ page: String, allowing sources: String, adding elements: String) -> String {
    guard let policy = page.range(of: Self.policy), let end = page.range(of: "</head>") else { return page }
    return page[..<policy.upperBound] + "; \(sources)" + page[policy.upperBound..<end.lowerBound] + elements + "\n"
      + page[end.lowerBound...]
  }
}
