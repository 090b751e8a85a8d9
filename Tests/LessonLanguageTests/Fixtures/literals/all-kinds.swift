// native: alone
let a = 0xFF, b = 0b1010_1010, c = 0o17, d = 1_000_000, e = 0x1p4, f = 1.5e-3, g = 0x1.8p1, h = -0b11
print(a, b, c, d, e, f, g, h)
let s = #"raw \n \#(a) "quoted""#
print(s)
let m = """
  First
    indented \(b)
  joined \
  line "quotes" \"\"\"
  tab\tend
  """
print(m)
let r = ##"""
  a\##(c) \(c) "#
  """##
print(r)
print("\u{1F600}\u{65}\u{301}".count, "\0".unicodeScalars.count, "a\\b")
// prints: 255 170 15 1000000 16.0 0.0015 3.0 -3
// prints: raw \n 255 "quoted"
// prints: First
// prints:   indented 170
// prints: joined line "quotes" """
// prints: tab	end
// prints: a15 \(c) "#
// prints: 2 1 a\b
