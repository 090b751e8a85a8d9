import Foundation

/// What the process holds, as the system counts it.
enum Memory {
  private static let pageSize = Int(sysconf(Int32(_SC_PAGESIZE)))
  private static let file = open("/proc/self/statm", O_RDONLY)

  /// Resident bytes; 0 where the system does not say.
  static func residentBytes() -> Int {
    guard file >= 0 else { return 0 }
    var buffer = [UInt8](repeating: 0, count: 128)
    let length = pread(file, &buffer, buffer.count, 0)
    guard length > 0 else { return 0 }
    let fields = buffer[..<length].split(separator: UInt8(ascii: " "))
    guard fields.count > 1, let pages = Int(String(decoding: fields[1], as: UTF8.self)) else { return 0 }
    return pages * pageSize
  }
}
