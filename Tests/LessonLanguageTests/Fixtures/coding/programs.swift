// native: alone
import Foundation
func save(_ v: any Encodable) throws -> String { String(decoding: try JSONEncoder().encode(v), as: UTF8.self) }
print(try save(1), try save(["a"]), try save("x"))
let all: [any Encodable] = [1, "b", [true]]
for v in all { print(try save(v)) }
struct Wrapper: Encodable { let inner: any Encodable; func encode(to encoder: any Encoder) throws { try inner.encode(to: encoder) } }
print(String(data: try JSONEncoder().encode(Wrapper(inner: [1, 2])), encoding: .utf8)!)
protocol Shape: Codable { var area: Double { get } }
struct Sq: Shape { var side: Double; var area: Double { side * side } }
print(String(decoding: try JSONEncoder().encode(Sq(side: 2)), as: UTF8.self))
func roundTrip<T: Codable & Equatable>(_ v: T) -> Bool { let d = try! JSONEncoder().encode(v); return try! JSONDecoder().decode(T.self, from: d) == v }
print(roundTrip([1, 2]), roundTrip(["a": [1.5]]), roundTrip(Optional(3)), roundTrip("é\n"), roundTrip(Set([1, 2])))
struct Item: Codable, Equatable, Identifiable { let id: Int; var title: String; var done = false; var note: String?; var sub: Sub = Sub(); struct Sub: Codable, Equatable { var tags: Set<String> = ["t"]; var pairs: [[Int]] = [[1], []] } }
let items = [Item(id: 1, title: "a"), Item(id: 2, title: "b", done: true, note: "n")]
let enc = JSONEncoder(); enc.outputFormatting = [.sortedKeys, .prettyPrinted]
let data = try enc.encode(items); print(String(decoding: data, as: UTF8.self)); print(try JSONDecoder().decode([Item].self, from: data) == items)
do { _ = try JSONDecoder().decode(Item.self, from: Data("{}".utf8)) } catch let error as DecodingError { switch error { case .keyNotFound(let key, let c): print("missing", key.stringValue, c.codingPath.count); case .typeMismatch(let t, _): print(t); default: print("other") } }
catch { print("?") }
let key = CodingUserInfoKey(rawValue: "k")!
struct U: Decodable { let v: Int; init(from d: Decoder) throws { v = d.userInfo[CodingUserInfoKey(rawValue: "k")!] as? Int ?? 0 } }
let dec = JSONDecoder(); dec.userInfo[key] = 42
print(try dec.decode(U.self, from: Data("{}".utf8)).v)
extension Item.Sub { init(x: Int) { self.init() } }
class Box<T: Codable>: Codable { var value: T; init(_ v: T) { value = v } }
print(String(decoding: try JSONEncoder().encode(Box([1])), as: UTF8.self), try JSONDecoder().decode(Box<Int>.self, from: Data(#"{"value":3}"#.utf8)).value)
enum Kind: String, Codable, CaseIterable { case a, b }
print(try JSONDecoder().decode([Kind: Int].self, from: Data(#"["a",1]"#.utf8)))
struct T2: Codable { var range: [Int]; private var secret = 1; static let k = 2; init(range: [Int]) { self.range = range } }
print(String(decoding: try JSONEncoder().encode(T2(range: [1])), as: UTF8.self).count)
let tup: [Double?] = [1, nil]; print(String(decoding: try JSONEncoder().encode(tup), as: UTF8.self))
// prints: 1 ["a"] "x"
// prints: 1
// prints: "b"
// prints: [true]
// prints: [1,2]
// prints: {"side":2}
// prints: true true true true true
// prints: [
// prints:   {
// prints:     "done" : false,
// prints:     "id" : 1,
// prints:     "sub" : {
// prints:       "pairs" : [
// prints:         [
// prints:           1
// prints:         ],
// prints:         [
// prints: 
// prints:         ]
// prints:       ],
// prints:       "tags" : [
// prints:         "t"
// prints:       ]
// prints:     },
// prints:     "title" : "a"
// prints:   },
// prints:   {
// prints:     "done" : true,
// prints:     "id" : 2,
// prints:     "note" : "n",
// prints:     "sub" : {
// prints:       "pairs" : [
// prints:         [
// prints:           1
// prints:         ],
// prints:         [
// prints: 
// prints:         ]
// prints:       ],
// prints:       "tags" : [
// prints:         "t"
// prints:       ]
// prints:     },
// prints:     "title" : "b"
// prints:   }
// prints: ]
// prints: true
// prints: missing id 0
// prints: 42
// prints: {"value":[1]} 3
// prints: [main.Kind.a: 1]
// prints: 24
// prints: [1,null]
