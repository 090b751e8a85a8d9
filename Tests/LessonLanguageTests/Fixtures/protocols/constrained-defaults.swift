// native: alone
protocol TeamRecord { var wins: Int { get }; var losses: Int { get }; var winningPercentage: Double { get } }
extension TeamRecord { var winningPercentage: Double { Double(wins) / Double(wins + losses) } }
protocol Tieable { var ties: Int { get } }
extension TeamRecord where Self: Tieable { var winningPercentage: Double { Double(wins) / Double(wins + losses + ties) } }
struct Rugby: TeamRecord, Tieable { var wins = 1, losses = 2, ties = 3 }
let r = Rugby()
print(r.winningPercentage)
let any: any TeamRecord = r
print(any.winningPercentage)
extension CustomStringConvertible {
    var description: String {
        return "Remember to implement CustomStringConvertible!"
    }
}
struct MyStruct: CustomStringConvertible { }
print(MyStruct(), "\(MyStruct())", MyStruct().description)
func f<T>(_ x: T) -> Int { 1 }
func f<T>(_ x: T.Type) -> Int { 2 }
func f<T: Equatable>(_ x: T) -> Int { 3 }
func f<T>(_ x: [T]) -> Int { 4 }
func f<T>(_ x: T...) -> Int { 5 }
print(f(print), f(Int.self), f(1), f([print]), f(1, 2))
// prints: 0.16666666666666666
// prints: 0.16666666666666666
// prints: Remember to implement CustomStringConvertible! Remember to implement CustomStringConvertible! Remember to implement CustomStringConvertible!
// prints: 1 2 3 4 5
