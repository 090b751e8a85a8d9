class C { deinit { print("gone") } }
var kept: C? = C()
weak var seen = kept
weak var other = kept!
print(seen === kept, other != nil)
kept = nil
print(seen == nil, other == nil)
// prints: true true
// prints: gone
// prints: true true
