extension LessonCache.RunReason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noCache: "the cache is not used"
    case .verifying: "the cache is being verified"
    case .firstTime: "it has not run before"
    case .damaged: "what the cache has of it is damaged"
    case .otherEngine: "it was last run by another build of this program"
    case .otherSeed: "its seed has changed"
    case .otherFuel: "its fuel has changed"
    case .otherCode(let line): "the code at line \(line) has changed"
    case .lessCode: "code at its end was removed"
    case .otherData(let path): "the file \(path) has changed"
    }
  }
}
