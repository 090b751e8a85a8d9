// Keys and values of the wrong types.
let a: [String: Int] = ["a": "b"]  // error: 30: cannot convert value of type 'String' to expected dictionary value type 'Int'
let b: [String: Int] = [1: 2]  // error: 25: cannot convert value of type 'Int' to expected dictionary key type 'String'
let c = ["a": 1, "b": "x"]  // error: 9: heterogeneous collection literal could only be inferred to '[String : Any]'; add explicit type annotation if this is intentional
let d = [1, "a"]  // error: 9: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional
let e = [:]  // error: 9: empty collection literal requires an explicit type
var f = ["a": 1]
f["b"] = "x"  // error: 10: cannot assign value of type 'String' to subscript of type 'Int'
let g: [Int] = [1, "2"]  // error: 20: cannot convert value of type 'String' to expected element type 'Int'
let h: [String: Int] = ["a": nil]  // error: 30: 'nil' is not compatible with expected dictionary value type 'Int'
