import Foundation
import Testing

@testable import Lessons
@testable import Site

@Suite struct SiteFolderTests {
  @Test func writesWhatIsNew() throws {
    try Browser.withSite(["a/b.html": "old"]) { (path: String) throws -> Void in
      let folder = SiteFolder(path: path)
      #expect(try folder.write("new", to: "a/b.html"))
      #expect(try !folder.write("new", to: "a/b.html"))
      #expect(try folder.write("x", to: "c/d/e.html"))
      #expect(try String(contentsOfFile: path + "/a/b.html", encoding: .utf8) == "new")
      #expect(try FileManager.default.subpathsOfDirectory(atPath: path).sorted() == ["a", "a/b.html", "c", "c/d", "c/d/e.html"])
    }
  }

  @Test func saysWhyNot() throws {
    try Browser.withSite(["a": "a file", "b/c/d": "a file"]) { (path: String) throws -> Void in
      let folder = SiteFolder(path: path)
      #expect(throws: AtomicFile.Failure.self) { try folder.write("x", to: "a/b.html") }
      #expect(throws: AtomicFile.Failure(path: path + "/b", reason: "Is a directory")) { try folder.write("x", to: "b") }
      #expect(try FileManager.default.contentsOfDirectory(atPath: path).sorted() == ["a", "b"])
    }
  }
}
