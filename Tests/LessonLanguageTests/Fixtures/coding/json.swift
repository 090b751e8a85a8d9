// native: alone
import Foundation
struct P: Codable { var x: Int; var y: Double?; var name = "n"; var tags: [String] = []; var nested: [String: Int] = [:] }
func say(_ f: () throws -> Void) { do { try f() } catch { print(error) } }
func try1(_ s: String) { say { print(try JSONDecoder().decode(P.self, from: Data(s.utf8))) } }
try1(#"{"x":1}"#)
try1(#"{"x":1,"name":"a","tags":["q"],"nested":{"k":2},"y":null}"#)
try1(#"{"x":"a","name":"a","tags":[],"nested":{}}"#)
try1(#"{"x":1.5,"name":"a","tags":[],"nested":{}}"#)
try1(#"{"x":1,"name":null,"tags":[],"nested":{}}"#)
try1(#"{"x":1,"name":"a","tags":[1],"nested":{}}"#)
try1(#"{"x":1,"name":"a","tags":["a",null],"nested":{"a":"b"}}"#)
try1(#"{"x":1,"name":"a","tags":["a"],"nested":{"a":"b"}}"#)
try1(#"{"x":1,"#)
try1(#"[1]"#)
try1("")
try1("{x:1}")
try1("{\"x\":1} trailing")
try1(#"{"x":99999999999999999999,"name":"a","tags":[],"nested":{}}"#)
say { print(try JSONDecoder().decode(Int8.self, from: Data("300".utf8))) }
say { print(try JSONDecoder().decode(UInt.self, from: Data("-3".utf8))) }
say { print(try JSONDecoder().decode([Int].self, from: Data("[1,2,3.0]".utf8))) }
say { print(try JSONDecoder().decode([Int].self, from: Data("[1,2,1e3]".utf8))) }
say { print(try JSONDecoder().decode([Bool].self, from: Data("[true,1]".utf8))) }
say { print(try JSONDecoder().decode(Double.self, from: Data("1e400".utf8))) }
say { print(try JSONDecoder().decode([Double].self, from: Data("[1, 2.5, 1e5, -0.0]".utf8))) }
say { print(try JSONDecoder().decode([Float].self, from: Data("[1, 2.5, 1e39]".utf8))) }
say { print(try JSONDecoder().decode(String.self, from: Data(#""a\n\u00e9\ud83d\ude00\"\/""#.utf8))) }
say { print(try JSONDecoder().decode(String.self, from: Data(#""\ud83d""#.utf8))) }
say { print(try JSONDecoder().decode(String.self, from: Data([34, 255, 34]))) }
say { print(try JSONDecoder().decode(String?.self, from: Data("null".utf8)) as Any) }
say { print(try JSONDecoder().decode([Int?].self, from: Data("[1,null]".utf8))) }
say { print(try JSONDecoder().decode([Int: String].self, from: Data(#"{"1":"a"}"#.utf8))) }
say { print(try JSONDecoder().decode([Int: String].self, from: Data(#"{"b":"a"}"#.utf8))) }
say { print(try JSONDecoder().decode([String].self, from: Data(String(repeating: "[", count: 600).utf8))) }
say { print(try JSONDecoder().decode([String].self, from: Data((String(repeating: "[", count: 600) + String(repeating: "]", count: 600)).utf8))) }
say { print(String(decoding: try JSONEncoder().encode([Double.nan]), as: UTF8.self)) }
say { print(String(decoding: try JSONEncoder().encode(["a": Double.infinity]), as: UTF8.self)) }
say { print(String(decoding: try JSONEncoder().encode([1.0, 1.5, 1e20, 0.1, -0.0, 1e-7, 123456789012345680]), as: UTF8.self)) }
say { print(String(decoding: try JSONEncoder().encode(["a/b\"\\\n\t\u{1}é😀\u{7f}\u{2028}"]), as: UTF8.self)) }
say { print(String(decoding: try JSONEncoder().encode([Float(0.1), Float(1e10)]), as: UTF8.self)) }
say { print(String(decoding: try JSONEncoder().encode(Optional<Int>.none), as: UTF8.self)) }
say { print(String(decoding: try JSONEncoder().encode([1: "a"]), as: UTF8.self)) }
say { print(String(decoding: try JSONEncoder().encode([1.5: "a"]), as: UTF8.self)) }
say { print(String(decoding: try JSONEncoder().encode("x"), as: UTF8.self)) }
enum E: Codable { case a, b(Int), c(x: Int, y: String), d(Int, String) }
enum R: String, Codable { case up, down = "D" }
enum RI: Int, Codable { case one = 1, two }
let enc = JSONEncoder(); enc.outputFormatting = .sortedKeys
func out<T: Encodable>(_ v: T) { say { print(String(decoding: try enc.encode(v), as: UTF8.self)) } }
out([E.a, .b(1), .c(x: 1, y: "z"), .d(1, "q")]); out([R.up, .down]); out([RI.one])
say { print(try JSONDecoder().decode([E].self, from: Data(#"[{"a":{}},{"b":{"_0":1}},{"c":{"x":1,"y":"z"}}]"#.utf8))) }
say { print(try JSONDecoder().decode(E.self, from: Data(#"{"q":{}}"#.utf8))) }
say { print(try JSONDecoder().decode(E.self, from: Data(#"{"a":{},"b":{"_0":1}}"#.utf8))) }
say { print(try JSONDecoder().decode(E.self, from: Data(#"{"b":{}}"#.utf8))) }
say { print(try JSONDecoder().decode(R.self, from: Data(#""left""#.utf8))) }
say { print(try JSONDecoder().decode([RI].self, from: Data("[1,5]".utf8))) }
struct K: Codable { var fullName = "x"; var someURLThing = 1; var a1B = 2; enum CodingKeys: String, CodingKey { case fullName = "full_name", someURLThing, a1B } }
out(K())
enc.keyEncodingStrategy = .convertToSnakeCase
struct L: Codable { var fullName = "x"; var someURLThing = 1; var a1B = 2; var _hidden = 3; var x = 4; var myHTTP = 1; var trailing_ = 1 }
out(L())
let dec = JSONDecoder(); dec.keyDecodingStrategy = .convertFromSnakeCase
say { print(try dec.decode(L.self, from: Data(#"{"full_name":"q","some_url_thing":1,"a1_b":3,"_hidden":1,"x":1,"my_http":1,"trailing_":1}"#.utf8))) }
enc.keyEncodingStrategy = .useDefaultKeys
enc.outputFormatting = [.prettyPrinted, .sortedKeys]
out(["a": [1, 2], "b": []]); out([String: Int]()); out([[Int]]()); out([E.b(1)]); out([[1: "x"]]); out(P(x: 1)); out("a/b")
enc.outputFormatting = [.withoutEscapingSlashes]; out("a/b")
// prints: DecodingError.keyNotFound: Key 'name' not found in keyed decoding container. Debug description: No value associated with key CodingKeys(stringValue: "name", intValue: nil) ("name").
// prints: P(x: 1, y: nil, name: "a", tags: ["q"], nested: ["k": 2])
// prints: DecodingError.typeMismatch: expected value of type Int. Path: x. Debug description: Expected to decode Int but found a string instead.
// prints: DecodingError.dataCorrupted: Data was corrupted. Debug description: The given data was not valid JSON.
// prints: DecodingError.valueNotFound: Expected value of type String but found null instead. Path: name. Debug description: Cannot get value of type String -- found null value instead
// prints: DecodingError.typeMismatch: expected value of type String. Path: tags[0]. Debug description: Expected to decode String but found number instead.
// prints: DecodingError.valueNotFound: Expected value of type String but found null instead. Path: tags[1]. Debug description: Cannot get value of type String -- found null value instead
// prints: DecodingError.typeMismatch: expected value of type Int. Path: nested.a. Debug description: Expected to decode Int but found a string instead.
// prints: DecodingError.dataCorrupted: Data was corrupted. Debug description: The given data was not valid JSON.
// prints: DecodingError.typeMismatch: expected value of type Dictionary<String, Any>. Debug description: Expected to decode Dictionary<String, Any> but found an array instead.
// prints: DecodingError.dataCorrupted: Data was corrupted. Debug description: The given data was not valid JSON.
// prints: DecodingError.dataCorrupted: Data was corrupted. Debug description: The given data was not valid JSON.
// prints: DecodingError.dataCorrupted: Data was corrupted. Debug description: The given data was not valid JSON.
// prints: DecodingError.dataCorrupted: Data was corrupted. Debug description: The given data was not valid JSON.
// prints: DecodingError.dataCorrupted: Data was corrupted. Debug description: The given data was not valid JSON.
// prints: DecodingError.dataCorrupted: Data was corrupted. Debug description: The given data was not valid JSON.
// prints: [1, 2, 3]
// prints: [1, 2, 1000]
// prints: DecodingError.typeMismatch: expected value of type Bool. Path: [1]. Debug description: Expected to decode Bool but found number instead.
// prints: DecodingError.dataCorrupted: Data was corrupted. Debug description: The given data was not valid JSON.
// prints: [1.0, 2.5, 100000.0, -0.0]
// prints: DecodingError.dataCorrupted: Data was corrupted. Debug description: The given data was not valid JSON.
// prints: a
// prints: é😀"/
// prints: DecodingError.dataCorrupted: Data was corrupted. Debug description: The given data was not valid JSON.
// prints: DecodingError.dataCorrupted: Data was corrupted. Debug description: The given data was not valid JSON.
// prints: nil
// prints: [Optional(1), nil]
// prints: [1: "a"]
// prints: DecodingError.typeMismatch: expected value of type Int. Path: b. Debug description: Expected Int key but found String key instead.
// prints: DecodingError.dataCorrupted: Data was corrupted. Debug description: The given data was not valid JSON.
// prints: DecodingError.dataCorrupted: Data was corrupted. Debug description: The given data was not valid JSON.
// prints: EncodingError.invalidValue: nan (Double). Path: [0]. Debug description: Unable to encode Double.nan directly in JSON.
// prints: EncodingError.invalidValue: inf (Double). Path: a. Debug description: Unable to encode Double.inf directly in JSON.
// prints: [1,1.5,1e+20,0.1,-0,1e-07,1.2345678901234568e+17]
// prints: ["a\/b\"\\\n\t\u0001é😀 "]
// prints: [0.1,1e+10]
// prints: null
// prints: {"1":"a"}
// prints: [1.5,"a"]
// prints: "x"
// prints: [{"a":{}},{"b":{"_0":1}},{"c":{"x":1,"y":"z"}},{"d":{"_0":1,"_1":"q"}}]
// prints: ["up","D"]
// prints: [1]
// prints: [main.E.a, main.E.b(1), main.E.c(x: 1, y: "z")]
// prints: DecodingError.typeMismatch: expected value of type E. Debug description: Invalid number of keys found, expected one.
// prints: DecodingError.typeMismatch: expected value of type E. Debug description: Invalid number of keys found, expected one.
// prints: DecodingError.keyNotFound: Key '_0' not found in keyed decoding container. Path: b. Debug description: No value associated with key BCodingKeys(stringValue: "_0", intValue: nil) ("_0").
// prints: DecodingError.dataCorrupted: Data was corrupted. Debug description: Cannot initialize R from invalid String value left
// prints: DecodingError.dataCorrupted: Data was corrupted. Path: [1]. Debug description: Cannot initialize RI from invalid Int value 5
// prints: {"a1B":2,"full_name":"x","someURLThing":1}
// prints: {"_hidden":3,"a1_b":2,"full_name":"x","my_http":1,"some_url_thing":1,"trailing_":1,"x":4}
// prints: DecodingError.keyNotFound: Key 'someURLThing' not found in keyed decoding container. Debug description: No value associated with key CodingKeys(stringValue: "someURLThing", intValue: nil) ("someURLThing").
// prints: {
// prints:   "a" : [
// prints:     1,
// prints:     2
// prints:   ],
// prints:   "b" : [
// prints: 
// prints:   ]
// prints: }
// prints: {
// prints: 
// prints: }
// prints: [
// prints: 
// prints: ]
// prints: [
// prints:   {
// prints:     "b" : {
// prints:       "_0" : 1
// prints:     }
// prints:   }
// prints: ]
// prints: [
// prints:   {
// prints:     "1" : "x"
// prints:   }
// prints: ]
// prints: {
// prints:   "name" : "n",
// prints:   "nested" : {
// prints: 
// prints:   },
// prints:   "tags" : [
// prints: 
// prints:   ],
// prints:   "x" : 1
// prints: }
// prints: "a\/b"
// prints: "a/b"
