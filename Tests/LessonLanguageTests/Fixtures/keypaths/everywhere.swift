// native: alone
protocol Named { var name: String { get } }
struct User: Named { var name = "u"; var tags = ["a"] }
struct Form { var fields: [String: String] = [:]; var user: User? = User() }
var form = Form()
form[keyPath: \.fields["x"]] = "1"
print(form.fields["x"] ?? "", form[keyPath: \.fields["y"]] ?? "nil")
print(form[keyPath: \.user?.name] ?? "", form[keyPath: \.user?.tags.count] ?? 0)
form[keyPath: \.user!.name] = "v"
print(form.user!.name)
print([1, 2][keyPath: \.count], "abc"[keyPath: \.count], [5, 6][keyPath: \.[1]], (1, "t")[keyPath: \.1], [3, 1][keyPath: \.first!])
struct Box<T> { var value: T; static var path: WritableKeyPath<Box, T> { \.value } }
var box = Box(value: "a")
box[keyPath: Box.path] += "b"
print(box.value)
func names<T: Named>(_ values: [T]) -> [String] { values.map(\.name) }
print(names([User(), User(name: "z")]))
let functions: [(User) -> String] = [\.name, { $0.tags[0] }]
print(functions.map { $0(User()) })
let labels = [\User.name: "the name"]
print(labels[\.name] ?? "none")
let count = (\User.tags).appending(path: \.count)
print(User()[keyPath: count])
// prints: 1 nil
// prints: u 1
// prints: v
// prints: 2 3 6 t 3
// prints: ab
// prints: ["u", "z"]
// prints: ["u", "a"]
// prints: the name
// prints: 1
