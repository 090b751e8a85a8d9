// A mirror that asks for itself.
struct R: CustomReflectable { var customMirror: Mirror { Mirror(reflecting: self) } } // stops: 58: recursion is deeper than 50000 calls: does it ever end?
print(Mirror(reflecting: R()).children.count)
