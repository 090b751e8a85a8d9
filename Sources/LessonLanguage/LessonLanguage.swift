// The language of lessons.
//
// A block of Swift goes through four rooms, each a folder: Parsing makes Syntax of it, Checking gives everything a type
// (Typed), Code turns that into instructions, and the machine runs them: that is a module of its own, `LessonMachine`, with
// the essay on values. Session is the door. StandardLibrary is what lessons find of Swift's own library, Binding how a host
// adds to it.
//
// Places. An access to a place (`a[i].x += 1`) moves the value out, changes it and puts it back, so that its object stays
// the only one; `Code/FunctionCompiler+Places.swift` has the rules, and what happens when an error comes in between.
//
// Generics. Code is made once for each list of concrete type arguments, so that every layout is known and `T` costs nothing
// at run time. Which member implements a requirement of a protocol is found then (`Code/Program+Witnesses.swift`). Only `any
// P` is decided while code runs: an existential is one ref to the value with its type, and a member of it runs code that was
// made for the member and the type when the two first met (`Code/DynamicMember.swift`).
//
// Classes. An instance is one ref to an object with the words of its stored properties, which are read and written as a variable
// in a box is (`Code/FunctionCompiler+Classes.swift`). A member that nothing overrides is called like any function; if a later
// block overrides it, the code that counted on it is made anew. An initialiser is a function on an instance that is there
// already (`Checking/Checker+ClassInitializers.swift`), and `deinit` runs between two statements, never in the middle of an
// instruction (`Machine+Instances.swift`). Whoever ends a lesson breaks the circles of its instances.
//
// The host's functions are bound by their declaration as text, read once for labels, types, defaults and constraints
// (`Binding/Library.swift`). The body is a closure over Swift values, over words where it is generic, or Swift source
// (`Library+Source.swift`), parsed, checked and compiled when something first uses it. Source is the way for algorithms that
// call a lesson's closures: errors, fuel and depth come for nothing, and a type of the lesson is as good as one of the
// library.
//
// A protocol of the host is bound as text too (`Library+Protocols.swift`), and a lesson's type conforms to it as to any
// other: what it lacks is an error at its declaration, its members are found when code is made, and functions over the
// protocol are Swift source, so that a cell written in a lesson runs in the library's driver. Types of the host conform by
// members over a few natives, so that both kinds go through the same functions. A model lists its parameters by visiting
// them (`forEachParameter`), which is real Swift without macros; from the list, natives compute gradients and updates, and
// a second visit puts the new values back. Between the two the list is an array of tensors like any other: a type that
// visits more or fewer of them the second time is an error, and one that throws leaves what it had changed.
//
// Snapshots. What is declared is part of a lesson's state as its values are (`Snapshots`).
@_exported import LessonMachine
