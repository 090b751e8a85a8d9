// native: alone
enum A: Error { case x, y(Int), z(String), w }
struct S: Error {}
class C: Error {}
enum L: LocalizedError { case a, b; var errorDescription: String? { self == .a ? "text a" : nil } }
struct M: LocalizedError { var errorDescription: String? { "m" }; var failureReason: String? { "because" } }
enum R: Int, Error { case one = 10, two = 20 }
let es: [Error] = [A.x, A.y(1), A.z("q"), A.w, S(), C(), L.a, L.b, M(), R.one, R.two]
for e in es { print(e.localizedDescription) }
print(A.y(3).localizedDescription, M().failureReason!, M().recoverySuggestion as Any)
do { throw A.w } catch { print("Error: \(error.localizedDescription)") }
struct N: LocalizedError {}
print(N().localizedDescription)
struct Answer: Decodable { var a: Int }
for s in ["{}", "{\"a\": null}", "{\"a\": \"x\"}", "{", ""] { do { _ = try JSONDecoder().decode(Answer.self, from: Data(s.utf8)) } catch { print(error.localizedDescription) } }
// prints: The operation could not be completed. (main.A error 2.)
// prints: The operation could not be completed. (main.A error 0.)
// prints: The operation could not be completed. (main.A error 1.)
// prints: The operation could not be completed. (main.A error 3.)
// prints: The operation could not be completed. (main.S error 1.)
// prints: The operation could not be completed. (main.C error 1.)
// prints: text a
// prints: The operation could not be completed. (main.L error 1.)
// prints: m
// prints: The operation could not be completed. (main.R error 10.)
// prints: The operation could not be completed. (main.R error 20.)
// prints: The operation could not be completed. (main.A error 0.) because nil
// prints: Error: The operation could not be completed. (main.A error 3.)
// prints: The operation could not be completed. (main.N error 1.)
// prints: The operation could not be completed. The data is missing.
// prints: The operation could not be completed. The data is missing.
// prints: The operation could not be completed. The data isn’t in the correct format.
// prints: The operation could not be completed. The data isn’t in the correct format.
// prints: The operation could not be completed. The data isn’t in the correct format.
