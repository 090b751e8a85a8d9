import LessonLanguage

/// The functions that read the files beside a lesson.
extension Library {
  func bindData() {
    bindCall("func readText(_ path: String) -> String") { (call: NativeCall, path: String) in
      try call.read(path)
    }
    bindCall("func readCSV(_ path: String) -> [[String]]") { (call: NativeCall, path: String) in
      let text = try call.read(path)
      // A field takes a string of its own.
      try call.charge(memory: text.utf8.count * 16)
      return try CSV.records(of: text)
    }
  }
}

extension NativeCall {
  fileprivate func read(_ path: String) throws -> String {
    guard let context = context as? LessonContext else { throw DataError.noFolder }
    let text = try context.read(path)
    try charge(work: text.utf8.count)
    try charge(memory: text.utf8.count)
    return text
  }
}
