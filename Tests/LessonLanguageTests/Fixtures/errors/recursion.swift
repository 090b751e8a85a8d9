// A value cannot hold itself.
struct Tree { var left: Tree; var right: Tree? }  // error: 8: value type 'Tree' cannot have a stored property that recursively contains it
struct A { var b: B }  // error: 8: value type 'A' cannot have a stored property that recursively contains it
struct B { var a: A }  // error: 8: value type 'B' cannot have a stored property that recursively contains it
struct Fine { var children: [Fine] }
