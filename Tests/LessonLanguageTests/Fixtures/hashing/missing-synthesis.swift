// Nothing is synthesised where a member has no equality or hash.
struct Celsius { var degrees: Double }
struct Named: Equatable { var name: String }
struct Action: Equatable { var run: (Int) -> Int }  // error: 8: type 'Action' does not conform to protocol 'Equatable'
struct Reading: Hashable { var value: Celsius }  // error: 8: type 'Reading' does not conform to protocol 'Hashable'
struct Label: Hashable { var name: Named }  // error: 8: type 'Label' does not conform to protocol 'Hashable'
struct Pair<A, B>: Hashable { var a: A; var b: B }  // error: 8: type 'Pair<A, B>' does not conform to protocol 'Hashable'
struct Box<T: Hashable>: Hashable { var value: T }
print(Celsius(degrees: 1) == Celsius(degrees: 1))  // error: 27: referencing operator function '==' on 'Equatable' requires that 'Celsius' conform to 'Equatable'
