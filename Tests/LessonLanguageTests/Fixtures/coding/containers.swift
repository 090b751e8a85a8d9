// native: alone
import Foundation
func say(_ f: () throws -> Void) { do { try f() } catch { print(error) } }
struct P: Codable { var x: Int }
struct Q: Codable { var p: P; var l: [P]; var d: [String: P] = [:] }
func d<T: Decodable>(_ t: T.Type, _ s: String) { say { print(try JSONDecoder().decode(T.self, from: Data(s.utf8))) } }
for s in ["null", "true", "1", "\"s\"", "[]", "{}"] { print(s); d(Int.self, s); d(String.self, s); d(Bool.self, s); d(P.self, s); d([Int].self, s); d([String: Int].self, s); d(Double.self, s) }
d(Q.self, #"{"p":{"x":1},"l":[{"x":1},{"x":"s"}]}"#)
d(Q.self, #"{"p":{"x":1},"l":[{"x":1},{}]}"#)
d(Q.self, #"{"p":null,"l":[{"x":1},{}]}"#)
d(Q.self, #"{"p":1,"l":[{"x":1},{}]}"#)
d([String: P].self, #"{"a":{"x":2},"b":{"x":null}}"#)
struct M: Codable {
  var a: Int, b: [String], c: (Int, Int), flag: Bool
  enum K: String, CodingKey { case a, b, c, flag, inner }
  enum I: CodingKey { case deep, list }
  init() { a = 1; b = ["x"]; c = (1, 2); flag = true }
  init(from decoder: Decoder) throws {
    let k = try decoder.container(keyedBy: K.self)
    print(k.allKeys.count, k.contains(.a), k.contains(.inner), k.codingPath.count)
    a = try k.decode(Int.self, forKey: .a)
    b = try k.decodeIfPresent([String].self, forKey: .b) ?? []
    var u = try k.nestedUnkeyedContainer(forKey: .c)
    print(u.count as Any, u.isAtEnd, u.currentIndex)
    c = (try u.decode(Int.self), try u.decode(Int.self))
    print(u.isAtEnd, u.currentIndex)
    let i = try k.nestedContainer(keyedBy: I.self, forKey: .inner)
    flag = try i.decode(Bool.self, forKey: .deep)
    print(try i.decodeNil(forKey: .list), i.codingPath.map(\.stringValue))
    do { _ = try u.decode(Int.self) } catch { print(error) }
    do { _ = try i.decode(Int.self, forKey: .deep) } catch DecodingError.typeMismatch(let t, let c) { print(t, c.debugDescription, c.codingPath.map { $0.stringValue }, c.codingPath.last?.intValue as Any) }
  }
  func encode(to encoder: Encoder) throws {
    var k = encoder.container(keyedBy: K.self)
    try k.encode(a, forKey: .a)
    try k.encodeIfPresent(b.first, forKey: .b)
    var u = k.nestedUnkeyedContainer(forKey: .c)
    try u.encode(c.0); try u.encode(c.1); print(u.count)
    var n = u.nestedContainer(keyedBy: I.self); try n.encode("deep", forKey: .deep)
    var nu = u.nestedUnkeyedContainer(); try nu.encodeNil(); try nu.encode(contentsOf: [1, 2])
    var i = k.nestedContainer(keyedBy: I.self, forKey: .inner)
    try i.encode(flag, forKey: .deep); try i.encodeNil(forKey: .list)
  }
}
let enc = JSONEncoder(); enc.outputFormatting = [.sortedKeys]
say { let data = try enc.encode(M()); print(data.count, data, String(data: data, encoding: .utf8)!) }
d(M.self, #"{"a":1,"c":[1,2],"inner":{"deep":true,"list":null}}"#)
struct Temp: Codable { var c: Double; init(_ c: Double) { self.c = c }
  init(from decoder: Decoder) throws { let s = try decoder.singleValueContainer(); c = try s.decode(Double.self) }
  func encode(to encoder: Encoder) throws { var s = encoder.singleValueContainer(); try s.encode(c) } }
say { print(String(decoding: try enc.encode([Temp(1.5), Temp(2)]), as: UTF8.self)) }
d([Temp].self, "[1, 2.5]")
class Animal: Codable { var name: String; init(name: String) { self.name = name } }
class Dog: Animal { var age: Int; init(age: Int) { self.age = age; super.init(name: "rex") }
  enum CodingKeys: String, CodingKey { case age }
  required init(from decoder: Decoder) throws { let c = try decoder.container(keyedBy: CodingKeys.self); age = try c.decode(Int.self, forKey: .age); try super.init(from: decoder) }
  override func encode(to encoder: Encoder) throws { try super.encode(to: encoder); var c = encoder.container(keyedBy: CodingKeys.self); try c.encode(age, forKey: .age) } }
say { let data = try enc.encode(Dog(age: 3)); print(String(decoding: data, as: UTF8.self)); let dog = try JSONDecoder().decode(Dog.self, from: data); print(dog.name, dog.age) }
class Cat: Animal {}
say { print(String(decoding: try enc.encode([Animal(name: "a"), Cat(name: "c")]), as: UTF8.self)) }
struct DK: CodingKey { var stringValue: String; var intValue: Int?; init(stringValue: String) { self.stringValue = stringValue }; init?(intValue: Int) { self.intValue = intValue; stringValue = "\(intValue)" } }
struct Dyn: Codable { var all: [String: Int] = [:]
  init(from decoder: Decoder) throws { let c = try decoder.container(keyedBy: DK.self); for k in c.allKeys { all[k.stringValue] = try c.decode(Int.self, forKey: k) } } 
  func encode(to encoder: Encoder) throws { var c = encoder.container(keyedBy: DK.self); for (k, v) in all.sorted(by: { $0.key < $1.key }) { try c.encode(v, forKey: DK(stringValue: k)) } } }
say { let v = try JSONDecoder().decode(Dyn.self, from: Data(#"{"z":1,"b":2}"#.utf8)); print(v.all.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }, String(decoding: try enc.encode(v), as: UTF8.self)) }
print(DK(stringValue: "q"), DK(intValue: 3)!)
struct Part: Codable { var a = 1; let k = 5; var skip = 2; enum CodingKeys: CodingKey { case a } }
say { print(String(decoding: try enc.encode(Part()), as: UTF8.self)); print(try JSONDecoder().decode(Part.self, from: Data(#"{"a":9}"#.utf8))) }
struct G<T: Codable>: Codable { var item: T; var more: [T]? }
say { print(String(decoding: try enc.encode(G(item: 1, more: nil)), as: UTF8.self)); print(try JSONDecoder().decode(G<[String: Bool]>.self, from: Data(#"{"item":{"a":true},"more":[]}"#.utf8))) }
enum Msg: Codable { case text(String), move(x: Int, y: Int), quit; enum CodingKeys: String, CodingKey { case text = "t", move, quit }; enum MoveCodingKeys: String, CodingKey { case x = "dx", y } }
say { let data = try enc.encode([Msg.text("h"), .move(x: 1, y: 2), .quit]); print(String(decoding: data, as: UTF8.self)); print(try JSONDecoder().decode([Msg].self, from: data)) }
struct Rec: Codable { var v: Int; var kids: [Rec]? }
say { let r = Rec(v: 1, kids: [Rec(v: 2, kids: nil), Rec(v: 3, kids: [])]); let data = try enc.encode(r); print(String(decoding: data, as: UTF8.self)); print(try JSONDecoder().decode(Rec.self, from: data)) }
say { throw EncodingError.invalidValue(3, .init(codingPath: [], debugDescription: "no")) }
say { throw DecodingError.dataCorrupted(DecodingError.Context(codingPath: [DK(stringValue: "k")], debugDescription: "bad")) }
struct V: Codable { var n: Int; init(from d: Decoder) throws { let c = try d.container(keyedBy: CodingKeys.self); let t = try c.decode(String.self, forKey: .n); guard let n = Int(t) else { throw DecodingError.dataCorruptedError(forKey: .n, in: c, debugDescription: "not a number") }; self.n = n } }
d(V.self, #"{"n":"4"}"#); d(V.self, #"{"n":"x"}"#)
struct W: Codable { let n: Int; init(from d: Decoder) throws { let c = try d.singleValueContainer(); let t = try c.decode(String.self); guard let n = Int(t) else { throw DecodingError.dataCorruptedError(in: c, debugDescription: "not a number") }; self.n = n } ; func encode(to e: Encoder) throws { try "\(n)".encode(to: e) } }
d([W].self, #"["4","y"]"#)
let data = Data("héllo".utf8); print(data, data.count, data[0], Array(data.prefix(2)), String(data: data, encoding: .utf8) ?? "nil", data == Data("héllo".utf8), data.isEmpty, "abc".data(using: .utf8)!.count, Data([1, 2, 255]).map { $0 }, Data().count)
print(String(data: Data([255]), encoding: .utf8) as Any, String(decoding: Data([72, 255]), as: UTF8.self), String(decoding: [72, 105], as: UTF8.self), [UInt8](data).count, Data([1,2]).base64EncodedString())
// prints: null
// prints: DecodingError.valueNotFound: Expected value of type Int but found null instead. Debug description: Cannot get value of type Int -- found null value instead
// prints: DecodingError.valueNotFound: Expected value of type String but found null instead. Debug description: Cannot get value of type String -- found null value instead
// prints: DecodingError.typeMismatch: expected value of type Bool. Debug description: Expected to decode Bool but found null instead.
// prints: DecodingError.valueNotFound: Expected value of type Dictionary<String, Any> but found null instead. Debug description: Cannot get keyed decoding container -- found null value instead
// prints: DecodingError.valueNotFound: Expected value of type Array<Any> but found null instead. Debug description: Cannot get unkeyed decoding container -- found null value instead
// prints: DecodingError.valueNotFound: Expected value of type Dictionary<String, Any> but found null instead. Debug description: Cannot get keyed decoding container -- found null value instead
// prints: DecodingError.valueNotFound: Expected value of type Double but found null instead. Debug description: Cannot get value of type Double -- found null value instead
// prints: true
// prints: DecodingError.typeMismatch: expected value of type Int. Debug description: Expected to decode Int but found bool instead.
// prints: DecodingError.typeMismatch: expected value of type String. Debug description: Expected to decode String but found bool instead.
// prints: true
// prints: DecodingError.typeMismatch: expected value of type Dictionary<String, Any>. Debug description: Expected to decode Dictionary<String, Any> but found bool instead.
// prints: DecodingError.typeMismatch: expected value of type Array<Any>. Debug description: Expected to decode Array<Any> but found bool instead.
// prints: DecodingError.typeMismatch: expected value of type Dictionary<String, Any>. Debug description: Expected to decode Dictionary<String, Any> but found bool instead.
// prints: DecodingError.typeMismatch: expected value of type Double. Debug description: Expected to decode Double but found bool instead.
// prints: 1
// prints: 1
// prints: DecodingError.typeMismatch: expected value of type String. Debug description: Expected to decode String but found number instead.
// prints: DecodingError.typeMismatch: expected value of type Bool. Debug description: Expected to decode Bool but found number instead.
// prints: DecodingError.typeMismatch: expected value of type Dictionary<String, Any>. Debug description: Expected to decode Dictionary<String, Any> but found number instead.
// prints: DecodingError.typeMismatch: expected value of type Array<Any>. Debug description: Expected to decode Array<Any> but found number instead.
// prints: DecodingError.typeMismatch: expected value of type Dictionary<String, Any>. Debug description: Expected to decode Dictionary<String, Any> but found number instead.
// prints: 1.0
// prints: "s"
// prints: DecodingError.typeMismatch: expected value of type Int. Debug description: Expected to decode Int but found a string instead.
// prints: s
// prints: DecodingError.typeMismatch: expected value of type Bool. Debug description: Expected to decode Bool but found a string instead.
// prints: DecodingError.typeMismatch: expected value of type Dictionary<String, Any>. Debug description: Expected to decode Dictionary<String, Any> but found a string instead.
// prints: DecodingError.typeMismatch: expected value of type Array<Any>. Debug description: Expected to decode Array<Any> but found a string instead.
// prints: DecodingError.typeMismatch: expected value of type Dictionary<String, Any>. Debug description: Expected to decode Dictionary<String, Any> but found a string instead.
// prints: DecodingError.typeMismatch: expected value of type Double. Debug description: Expected to decode Double but found a string instead.
// prints: []
// prints: DecodingError.typeMismatch: expected value of type Int. Debug description: Expected to decode Int but found an array instead.
// prints: DecodingError.typeMismatch: expected value of type String. Debug description: Expected to decode String but found an array instead.
// prints: DecodingError.typeMismatch: expected value of type Bool. Debug description: Expected to decode Bool but found an array instead.
// prints: DecodingError.typeMismatch: expected value of type Dictionary<String, Any>. Debug description: Expected to decode Dictionary<String, Any> but found an array instead.
// prints: []
// prints: DecodingError.typeMismatch: expected value of type Dictionary<String, Any>. Debug description: Expected to decode Dictionary<String, Any> but found an array instead.
// prints: DecodingError.typeMismatch: expected value of type Double. Debug description: Expected to decode Double but found an array instead.
// prints: {}
// prints: DecodingError.typeMismatch: expected value of type Int. Debug description: Expected to decode Int but found a dictionary instead.
// prints: DecodingError.typeMismatch: expected value of type String. Debug description: Expected to decode String but found a dictionary instead.
// prints: DecodingError.typeMismatch: expected value of type Bool. Debug description: Expected to decode Bool but found a dictionary instead.
// prints: DecodingError.keyNotFound: Key 'x' not found in keyed decoding container. Debug description: No value associated with key CodingKeys(stringValue: "x", intValue: nil) ("x").
// prints: DecodingError.typeMismatch: expected value of type Array<Any>. Debug description: Expected to decode Array<Any> but found a dictionary instead.
// prints: [:]
// prints: DecodingError.typeMismatch: expected value of type Double. Debug description: Expected to decode Double but found a dictionary instead.
// prints: DecodingError.typeMismatch: expected value of type Int. Path: l[1].x. Debug description: Expected to decode Int but found a string instead.
// prints: DecodingError.keyNotFound: Key 'x' not found in keyed decoding container. Path: l[1]. Debug description: No value associated with key CodingKeys(stringValue: "x", intValue: nil) ("x").
// prints: DecodingError.valueNotFound: Expected value of type Dictionary<String, Any> but found null instead. Path: p. Debug description: Cannot get keyed decoding container -- found null value instead
// prints: DecodingError.typeMismatch: expected value of type Dictionary<String, Any>. Path: p. Debug description: Expected to decode Dictionary<String, Any> but found number instead.
// prints: DecodingError.valueNotFound: Expected value of type Int but found null instead. Path: b.x. Debug description: Cannot get value of type Int -- found null value instead
// prints: 2
// prints: 86 86 bytes {"a":1,"b":"x","c":[1,2,{"deep":"deep"},[null,1,2]],"inner":{"deep":true,"list":null}}
// prints: 3 true true 0
// prints: Optional(2) false 0
// prints: true 2
// prints: true ["inner"]
// prints: DecodingError.valueNotFound: Expected value of type Int but found null instead. Path: c[2]. Debug description: Unkeyed container is at end.
// prints: Int Expected to decode Int but found bool instead. ["inner", "deep"] nil
// prints: M(a: 1, b: [], c: (1, 2), flag: true)
// prints: [1.5,2]
// prints: [main.Temp(c: 1.0), main.Temp(c: 2.5)]
// prints: {"age":3,"name":"rex"}
// prints: rex 3
// prints: [{"name":"a"},{"name":"c"}]
// prints: ["b=2", "z=1"] {"b":2,"z":1}
// prints: DK(stringValue: "q", intValue: nil) DK(stringValue: "3", intValue: 3)
// prints: {"a":1}
// prints: Part(a: 9, k: 5, skip: 2)
// prints: {"item":1}
// prints: G<Dictionary<String, Bool>>(item: ["a": true], more: Optional([]))
// prints: [{"t":{"_0":"h"}},{"move":{"dx":1,"y":2}},{"quit":{}}]
// prints: [main.Msg.text("h"), main.Msg.move(x: 1, y: 2), main.Msg.quit]
// prints: {"kids":[{"v":2},{"kids":[],"v":3}],"v":1}
// prints: Rec(v: 1, kids: Optional([main.Rec(v: 2, kids: nil), main.Rec(v: 3, kids: Optional([]))]))
// prints: EncodingError.invalidValue: 3 (Int). Debug description: no
// prints: DecodingError.dataCorrupted: Data was corrupted. Path: k. Debug description: bad
// prints: V(n: 4)
// prints: DecodingError.dataCorrupted: Data was corrupted. Path: n. Debug description: not a number
// prints: DecodingError.dataCorrupted: Data was corrupted. Path: [1]. Debug description: not a number
// prints: 6 bytes 6 104 [104, 195] héllo true false 3 [1, 2, 255] 0
// prints: nil H� Hi 6 AQI=
