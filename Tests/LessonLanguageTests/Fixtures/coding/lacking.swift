// native: alone
struct NotC {}
struct S1: Decodable { var n: NotC }  // error: 8: type 'S1' does not conform to protocol 'Decodable'
struct S2: Decodable { var a: Int; var b: Int; enum CodingKeys: String, CodingKey { case a } }  // error: 8: type 'S2' does not conform to protocol 'Decodable'
struct S3: Encodable { var a: Int; enum CodingKeys: String, CodingKey { case a, zz } }  // error: 8: type 'S3' does not conform to protocol 'Encodable'
struct S4: Encodable { var f: () -> Void }  // error: 8: type 'S4' does not conform to protocol 'Encodable'
class S5: Decodable { var n: NotC? = nil }  // error: 7: type 'S5' does not conform to protocol 'Decodable'
enum S6: Encodable { case a(NotC) }  // error: 6: type 'S6' does not conform to protocol 'Encodable'
struct S7: Encodable { var a: Any }  // error: 8: type 'S7' does not conform to protocol 'Encodable'
struct S9: Encodable { var a: S1 }  // error: 8: type 'S9' does not conform to protocol 'Encodable'
