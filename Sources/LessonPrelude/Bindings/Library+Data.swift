import LessonLanguage

/// The functions that read the files beside a lesson.
extension Library {
  func bindData() {
    bindCall("func readText(_ path: String) -> String") { (call: NativeCall, path: String) in
      try call.readText(path)
    }
    bindCall("func readCSV(_ path: String) -> [[String]]") { (call: NativeCall, path: String) in
      let text = try call.readText(path)
      // A field takes a string of its own.
      try call.charge(memory: text.utf8.count * 16)
      return try CSV.records(of: text)
    }
    bindCall("func readBytes(_ path: String) -> [UInt8]") { (call: NativeCall, path: String) in
      let bytes = try call.read(path)
      // An element takes a slot of eight.
      try call.charge(memory: bytes.count * 7)
      return bytes
    }
  }
}

extension NativeCall {
  fileprivate func readText(_ path: String) throws -> String { try DataFolder.text(read(path), path) }

  fileprivate func read(_ path: String) throws -> [UInt8] {
    guard let context = context as? LessonContext else { throw DataError.noFolder }
    let bytes = try context.read(path)
    try charge(work: bytes.count)
    try charge(memory: bytes.count)
    return bytes
  }
}
