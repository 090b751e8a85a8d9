// native: alone
protocol P { }
extension P where Self: RawRepresentable, Self.RawValue: Comparable { func less(_ o: Self) -> Bool { rawValue < o.rawValue } }
extension P where Self: RawRepresentable, RawValue == String { var shout: String { rawValue.uppercased() } }
enum E: String, P { case a, b }
enum I: Int, P { case x = 1, y }
print(E.a.less(.b), E.b.shout, I.y.less(.x))  // prints: true B false
protocol Q: RawRepresentable where RawValue == Int {}
extension Q { var next: Self? { Self(rawValue: rawValue + 1) } }
enum N: Int, Q { case one = 1, two }
print(N.one.next as Any, N.two.next as Any)  // prints: Optional(main.N.two) nil
extension RawRepresentable where RawValue == Int { var dbl: Int { rawValue * 2 } }
print(N.two.dbl)  // prints: 4
func raw<R: RawRepresentable>(_ r: R) -> R.RawValue { r.rawValue }
print(raw(E.a), raw(I.y) + 1)  // prints: a 3
func raws<R>(_ r: [R]) -> String where R: RawRepresentable, R.RawValue: StringProtocol { r.map { String($0.rawValue) }.joined() }
print(raws([E.a, .b]))  // prints: ab
extension RawRepresentable where Self: CaseIterable, RawValue: Comparable { static var largest: Self? { allCases.max { $0.rawValue < $1.rawValue } } }
enum Z: Double, CaseIterable { case p = 1.5, q = 2.5 }
print(Z.largest as Any)  // prints: Optional(main.Z.q)
extension CaseIterable where Self: Equatable, AllCases: BidirectionalCollection { var nxt: Self { let i = Self.allCases.firstIndex(of: self)!; let n = Self.allCases.index(after: i); return n == Self.allCases.endIndex ? Self.allCases.first! : Self.allCases[n] } }
print(Z.p.nxt, Z.q.nxt)  // prints: q p
