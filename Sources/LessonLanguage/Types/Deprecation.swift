/// Why something is better not used any more.
enum Deprecation {
  case renamed(String)
  case advice(String)
  case plain
}
