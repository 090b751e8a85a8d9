// Optionals where something else is most likely meant.
struct P { var x: Int? }
func show(o: Int?, p: P) {
  print(o)  // warning: 9: expression implicitly coerced from 'Int?' to 'Any'
  print(p.x)  // warning: 9: expression implicitly coerced from 'Int?' to 'Any'
  print("\(o)")  // warning: 12: string interpolation produces a debug description for an optional value; did you mean to make this explicit?
  print(o as Any)
  let any: Any = o  // warning: 18: expression implicitly coerced from 'Int?' to 'Any'
  print(any)
  print(String(describing: o))
  print(o == nil)
}
