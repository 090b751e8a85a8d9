// The language of lessons, and how its values are represented.
//
// A block of Swift goes through five rooms, each a folder: Parsing makes Syntax of it, Checking gives everything a type (Typed),
// Code turns that into instructions, and Machine runs them. Session is the door. StandardLibrary is what lessons find of
// Swift's own library, Binding how a host adds to it.
//
// Values. A value is some words that need no reference counting, its raws, and some references, its refs; the two never mix, in
// registers, elements, fields, captured variables or enum payloads. `Types/Layout.swift` says which type has how many. So numbers
// move without counting, structs and tuples are spread over registers and cost nothing to make, and every ref is an object or nil at
// any moment: whatever is left early, by `return` or by an error, is left by setting refs to nil.
//
// Copies. Arrays, strings, tables and values of the host are one ref to an object that is changed in place while only one ref leads
// to it, and copied otherwise. An access to a place (`a[i].x += 1`) moves the value out, changes it and puts it back, so that it
// stays the only one; `Code/FunctionCompiler+Places.swift` has the rules, and what happens when an error comes in between.
//
// Captured variables. One that a closure captures and something changes lives in a box, shared by all who know it; every other
// capture is a copy. The captures of a closure become registers behind its parameters.
//
// Generics. Code is made once for each list of concrete type arguments, so that every layout is known and `T` costs nothing at run
// time. Which member implements a requirement of a protocol is found then (`Code/Program+Witnesses.swift`). Only `any P` is decided while
// code runs: an existential is one ref to the value with its type, and a member of it runs code that was made for the
// member and the type when the two first met (`Code/DynamicMember.swift`).
//
// Errors. What a lesson throws costs nothing where nothing is thrown: each code has a table of handlers, and the machine looks for one in
// the frames, outwards. Native functions let a lesson's error pass as an error of Swift.
//
// The host's functions are bound by their declaration as text, read once for labels, types, defaults and constraints
// (`Binding/Library.swift`). The body is a closure over Swift values, over words where it is generic, or Swift source
// (`Library+Source.swift`), parsed, checked and compiled when something first uses it. Source is the way for algorithms that
// call a lesson's closures: errors, fuel and depth come for nothing, and a type of the lesson is as good as one of the library.
//
// The host's types are objects that hold a Swift value (`HostObject`). A lesson's type conforms to a protocol of the host as to
// any other: the requirements are declared, and functions over the protocol are Swift source, so that a cell written in a lesson runs
// in the library's driver. A model lists its parameters by visiting them (`forEachParameter`), which is real Swift without
// macros; from the list, natives compute gradients and updates, and the visit puts the new values back.
//
// Limits. Every jump back and every call takes fuel, and so does a native function by the size of its work, before it starts; every
// object counts its bytes; frames and the host's own stack are counted together. Each limit is an error at a line, and so is
// cancellation, which is looked for at the same places (`Machine/Limits.swift`).
//
// Snapshots. The state of a lesson is its globals and what is declared. A snapshot keeps the refs, so that later changes copy;
// only boxes, and the closures that lead to them, are copied with their identities (`Snapshots`).
