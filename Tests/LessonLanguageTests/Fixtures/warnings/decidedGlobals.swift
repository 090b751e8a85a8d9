// native: alone
// What is known of a global is known in the statement behind it.
let temperature = 40
if temperature > 30 {
  print("hot")
} else if temperature > 20 {
  print("nice")  // warning: 9: will never be executed
} else {
  print("cold")  // warning: 9: will never be executed
}
if temperature > 50 { print("later") }
let number = 10
switch number {
case 0: print("zero")  // warning: 15: will never be executed
default: print("more")
}
switch number { case 0: print("zero"); default: print("more") }
var count = 3
count = 4
if count == 3 { print("three") }  // warning: 23: will never be executed
let score = 88
if score < 0 || score > 100 { print("wrong") } else if score < 60 { print("low") } else { print("fine") }
enum Planet { case earth, mars }
let home = Planet.earth
switch home {  // warning: 8: switch condition evaluates to a constant
case .earth: print("earth")
case .mars: print("mars")
}
// prints: hot
// prints: more
// prints: more
// prints: fine
// prints: earth
