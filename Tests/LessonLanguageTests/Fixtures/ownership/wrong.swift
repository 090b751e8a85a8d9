struct FD: ~Copyable { var n: Int }
func c(_ f: FD) {} // error: 13: parameter of noncopyable type 'FD' must specify ownership
struct H { var f: FD } // error: 16: stored property 'f' of 'Copyable'-conforming struct 'H' has non-Copyable type 'FD'
struct P { var n = [1] }
func k() { let q = consume P(); print(q) } // error: 20: 'consume' can only be used to partially consume storage of a noncopyable type
struct W { var p = P(); func n() { let y = consume p; print(y) } } // error: 44: 'consume' can only be used to partially consume storage of a noncopyable type
