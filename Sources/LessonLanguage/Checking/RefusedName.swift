/// What programs find in Swift's libraries and lessons do not have, by its name, with the reason.
///
/// A lesson may declare any of these names itself: they are looked at where a name means nothing.
enum RefusedName: String, CaseIterable {
  case time, identity, files, network, processes, threads, concurrency, unsafeMemory, formatters, expressions, screens, settings, input, strategies

  /// The names, those that are met most often first.
  var names: [String] {
    switch self {
    case .time:
      ["Date", "Duration", "ContinuousClock", "SuspendingClock", "Calendar", "DateComponents", "DateInterval", "TimeZone", "Timer",
       "CFAbsoluteTimeGetCurrent", "DispatchTime", "clock", "gettimeofday", "clock_gettime", "mach_absolute_time", "sleep", "usleep"]
    case .identity: ["UUID"]
    case .files: ["FileManager", "FileHandle", "Bundle", "fopen", "fclose", "fgets", "fputs", "fread", "fwrite", "stdout", "stderr", "stdin"]
    case .network: ["URL", "URLSession", "URLRequest", "URLComponents", "NWConnection", "socket"]
    case .processes: ["Process", "ProcessInfo", "CommandLine", "exit", "abort", "system", "getenv", "setenv", "fork"]
    case .threads:
      ["Thread", "DispatchQueue", "DispatchGroup", "DispatchSemaphore", "DispatchWorkItem", "OperationQueue", "NSLock",
       "NSRecursiveLock", "NSCondition", "Mutex", "Atomic", "RunLoop", "pthread_create"]
    case .concurrency:
      ["Task", "TaskGroup", "AsyncStream", "AsyncThrowingStream", "AsyncSequence", "withTaskGroup", "withThrowingTaskGroup",
       "withCheckedContinuation", "withCheckedThrowingContinuation", "MainActor", "Actor", "CheckedContinuation"]
    case .unsafeMemory:
      ["UnsafePointer", "UnsafeMutablePointer", "UnsafeRawPointer", "UnsafeMutableRawPointer", "UnsafeBufferPointer",
       "UnsafeMutableBufferPointer", "UnsafeRawBufferPointer", "UnsafeMutableRawBufferPointer", "OpaquePointer", "Unmanaged", "MemoryLayout",
       "ManagedBuffer", "unsafeBitCast", "unsafeDowncast", "withUnsafePointer", "withUnsafeMutablePointer", "withUnsafeBytes",
       "withUnsafeMutableBytes", "withExtendedLifetime", "malloc", "memcpy"]
    case .formatters:
      ["NumberFormatter", "DateFormatter", "ISO8601DateFormatter", "ByteCountFormatter", "MeasurementFormatter", "Locale",
       "NSNumber", "NSString", "NSArray", "NSDictionary", "NSObject", "NSError", "PropertyListEncoder", "PropertyListDecoder"]
    case .expressions: ["Regex", "NSRegularExpression", "NSPredicate", "Scanner"]
    case .screens: ["UIView", "UIViewController", "NSView", "ObservableObject", "Published", "CGPoint", "CGRect", "CGSize", "CGFloat"]
    case .settings: ["UserDefaults", "NotificationCenter", "NSCache", "JSONSerialization"]
    case .input: ["readLine"]
    case .strategies:
      ["dateEncodingStrategy", "dateDecodingStrategy", "dataEncodingStrategy", "dataDecodingStrategy", "nonConformingFloatEncodingStrategy",
       "nonConformingFloatDecodingStrategy"]
    }
  }

  /// Why, and what to use instead.
  var reason: String {
    switch self {
    case .time: "a lesson shows the same whenever it runs; count steps, or pass the time as a number"
    case .identity: "a lesson shows the same whenever it runs; count, as in 'nextID += 1'"
    case .files: "a lesson reads no files but the data beside it; put texts into the lesson, print with 'print'"
    case .network: "a lesson reaches no network and needs no addresses; put the data into the lesson"
    case .processes: "a lesson starts no programs and ends where its code ends; return, or throw an error"
    case .threads: "a lesson does one thing at a time; call the function"
    case .concurrency: "a lesson does one thing at a time; call the function without 'await'"
    case .unsafeMemory: "nothing in a lesson is unsafe; use arrays and values"
    case .formatters: "what a lesson shows does not depend on the reader's settings; use 'String(format:)' or an interpolation"
    case .expressions: "texts are taken apart with the methods of String and Character"
    case .screens: "a lesson shows texts, tables and figures; use 'print', 'table' and 'plot'"
    case .settings: "a lesson keeps what it knows in its own variables, and reads JSON with 'JSONDecoder'"
    case .strategies: "a lesson has no dates, and JSON has no infinity; encode and decode them as numbers or texts yourself"
    case .input: "nobody types while a lesson runs, so put the text into a string"
    }
  }

  static func reason(for name: String) -> String? { byName[name]?.reason }

  private static let byName = Dictionary(allCases.flatMap { group in group.names.map { ($0, group) } }) { first, _ in first }
}

/// Modules that lessons cannot import, with the reason.
enum RefusedModule: String, CaseIterable {
  case platform, concurrency, screens, tests, packages

  var names: [String] {
    switch self {
    case .platform: ["Glibc", "Darwin", "Musl", "WinSDK", "Android", "System", "os", "OSLog", "Network", "CoreFoundation", "ObjectiveC"]
    case .concurrency: ["Dispatch", "Synchronization", "_Concurrency", "Combine", "Distributed"]
    case .screens: ["SwiftUI", "UIKit", "AppKit", "CoreGraphics", "Charts", "Playgrounds", "PlaygroundSupport"]
    case .tests: ["XCTest", "Testing"]
    case .packages: ["Algorithms", "Collections", "Numerics", "RealModule", "ArgumentParser", "RegexBuilder", "Accelerate", "simd", "FoundationNetworking",
                     "FoundationXML", "Observation", "Cxx"]
    }
  }

  var reason: String {
    switch self {
    case .platform: "a lesson does not reach the system; its mathematics is there without an import"
    case .concurrency: "a lesson does one thing at a time"
    case .screens: "a lesson shows texts, tables and figures; use 'print', 'table' and 'plot'"
    case .tests: "a lesson tests with 'expect' and with the fence 'output'"
    case .packages: "a lesson has Swift's own library, Foundation's texts and JSON, and the networks of this one"
    }
  }

  static func reason(for name: String) -> String? { allCases.first { $0.names.contains(name) }?.reason }
}
