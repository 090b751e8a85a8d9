import Testing

@testable import Preview

@Suite struct FileWatchTests {
  private static let old = FileStamp(size: 9, seconds: 1), new = FileStamp(size: 9, seconds: 2)
  private static let half = FileStamp(size: 4, seconds: 2), empty = FileStamp(size: 0, seconds: 2)

  /// What a file looks like again and again, and at which of these looks it has changed.
  @Test(arguments: [
    ([old, old, old], []),
    ([new, new, new], [1]),
    ([FileStamp(size: 9, seconds: 1, nanoseconds: 5), FileStamp(size: 9, seconds: 1, nanoseconds: 5)], [1]),
    ([FileStamp(size: 9, seconds: 1, inode: 5), FileStamp(size: 9, seconds: 1, inode: 5)], [1]),
    // Emptied, and written in two pieces.
    ([empty, empty, half, new, new, new], [4]),
    // Taken away, and another one takes its name.
    ([nil, nil, new, new], [3]),
    // Touched, and back as it was.
    ([half, old, half, old], []), ([nil, nil, old, old], []),
    // Gone, or empty, for good.
    ([nil, nil, nil, nil, nil, nil, nil], [5]), ([empty, empty, empty, empty, empty, empty, empty], [5]),
    ([nil, nil, nil, nil, nil, nil, new, new], [5, 7]), ([new, new, old, old], [1, 3]),
  ] as [([FileStamp?], [Int])])
  func changesWhenItIsSettled(_ looks: [FileStamp?], changes: [Int]) {
    var watch = FileWatch()
    watch.accept("a", as: Self.old)
    let found = looks.indices.filter { watch.changes(in: ["a": looks[$0]]) == ["a"] }
    #expect(found == changes)
    #expect(watch.knows("a") == (looks.last! != nil))
  }

  @Test func newFilesAreChanges() {
    var watch = FileWatch()
    #expect(watch.changes(in: ["a": Self.new, "b": nil]) == [] && !watch.knows("a"))
    #expect(watch.changes(in: ["a": Self.new, "b": nil]) == ["a"] && watch.knows("a") && !watch.knows("b"))
  }

  @Test func filesDoNotWaitForEachOther() {
    var watch = FileWatch()
    _ = watch.changes(in: ["a": Self.new, "b": Self.half])
    #expect(watch.changes(in: ["a": Self.new, "b": Self.new]) == ["a"])
    #expect(watch.changes(in: ["a": Self.new, "b": Self.new]) == ["b"])
  }

  @Test func whatIsNotLookedAtIsForgotten() {
    var watch = FileWatch()
    watch.accept("a", as: Self.old)
    #expect(watch.changes(in: [:]) == [] && !watch.knows("a"))
  }
}
