import Foundation
import Site

extension LiveSite {
  /// How long a page is waited for that runs for the first time, before a page stands in for it.
  private static let patience = Duration.milliseconds(500)

  /// The answer to a request. Whatever is asked for, only what is known is given.
  func answer(_ request: PreviewRequest, port: Int) async -> PreviewAnswer {
    guard request.isFor(port: port) else {
      return .text("This preview answers to http://127.0.0.1:\(port)/ only.", status: 403)
    }
    guard ["GET", "HEAD"].contains(request.method) else {
      return .text("This preview can only be read.", status: 405, headers: ["Allow": "GET, HEAD"])
    }
    guard let page = request.page else { return notFound("") }
    switch page {
    case "": return folderHome("")
    case BrowserFiles.script.path, BrowserFiles.stylesheet.path:
      let file = page == BrowserFiles.script.path ? BrowserFiles.script : BrowserFiles.stylesheet
      return PreviewAnswer(type: file.type, body: .text(file.text))
    case BrowserFiles.events:
      let page = request.value(of: "page") ?? ""
      return PreviewAnswer(type: "text/event-stream", body: .events(events.stream(of: page, now: state(of: page))))
    default: break
    }
    if let asset = SiteAsset.all.first(where: { $0.path == page }) {
      return PreviewAnswer(type: asset.type, body: .text(asset.text))
    }
    if page.hasSuffix("/") { return folderHome(page) }
    let wantsGood = request.value(of: BrowserFiles.good) != nil
    return await (wantsGood ? goodPage(page) : self.page(page)) ?? notFound(page)
  }

  /// What is at `/` and at the other folders' own addresses.
  private func folderHome(_ folder: String) -> PreviewAnswer {
    if let html = index(at: folder + "index.html") {
      return PreviewAnswer(body: .text(live(html, folder + "index.html")))
    }
    guard folder.isEmpty, title(of: home) != nil,
          let path = home.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) else { return notFound(folder) }
    return .redirect(to: "/" + path)
  }

  private func page(_ page: String) async -> PreviewAnswer? {
    if let index = index(at: page) { return PreviewAnswer(body: .text(live(index, page))) }
    guard let lesson = lesson(at: page) else { return nil }
    let start = ContinuousClock.now
    while lesson.html == nil, ContinuousClock.now - start < Self.patience {
      guard (try? await Task.sleep(for: .milliseconds(10))) != nil else { break }
    }
    // The version first: a page that is newer than it says is only asked for again.
    let version = lesson.pageState.version
    if let html = lesson.html { return PreviewAnswer(body: .text(live(html, page, version))) }
    // By this status the script knows that there is nothing to show yet.
    return PreviewAnswer(status: 202, body: .text(live(standIn(for: page), page, version)))
  }

  private func goodPage(_ page: String) -> PreviewAnswer? {
    lesson(at: page)?.goodHTML.map { PreviewAnswer(body: .text(live($0, page, BrowserFiles.good))) }
  }

  private func live(_ html: String, _ page: String, _ version: String? = nil) -> String {
    html.live(page: page, version: version ?? state(of: page).version)
  }

  // MARK: Pages that no lesson has

  private func standIn(for page: String) -> String {
    PageTemplate(
      title: title(of: page) ?? page, body: "<p>The lesson is running for the first time.</p>", root: root(of: page)).html
  }

  private func notFound(_ page: String) -> PreviewAnswer {
    let body = "<p>This preview has no such page. <a href=\"/\">Back to the lessons</a></p>"
    let html = PageTemplate(title: "No such page", body: body, root: "/").html
    return PreviewAnswer(status: 404, body: .text(live(html, page)))
  }

  private func root(of page: String) -> String { String(repeating: "../", count: page.filter { $0 == "/" }.count) }
}

extension SiteAsset {
  fileprivate var type: String {
    let types = ["css": "text/css", "js": "text/javascript", "json": "application/json", "svg": "image/svg+xml"]
    return (types[path.split(separator: ".").last.map(String.init) ?? ""] ?? "text/plain") + "; charset=utf-8"
  }
}
