// What compiled lessons run on, and how their values are represented.
//
// The machine knows instructions, words and objects, and nothing of syntax, types that are checked or how code is made.
// `Image` is what a compiler fills and the machine reads; where code is first asked for while a lesson runs, the machine
// asks a `CodeMaker`. It is optimised in the debug configuration too, and so are those functions of the library that work on
// many elements, if they need no compiler: that is why they are here.
//
// Values. A value is some words that need no reference counting, its raws, and some references, its refs; the two never mix,
// in registers, elements, fields, captured variables or enum payloads. `Types/Layout.swift` says which type has how many. So
// numbers move without counting, structs and tuples are spread over registers and cost nothing to make, and every ref is an
// object or nil at any moment: whatever is left early, by `return` or by an error, is left by setting refs to nil.
//
// The loop. Instructions are executed by a chain of C functions, one for each operation, which call each other in place of
// returning (`CMachine/Handlers.h`). They do what is frequent and cannot fail. Everything else is left to Swift: it executes
// what makes objects, looks into tables and texts, or calls the host (`Machine+Dispatch`); it provides what was missing, such
// as an array of one's own, and lets the loop try again (`Machine+Preparation`); and it has the words for errors
// (`Machine+Faults`).
//
// Copies. Arrays, strings, tables and values of the host are one ref to an object that is changed in place while only one
// ref leads to it, and copied otherwise. An access to a place (`a[i].x += 1`) moves the value out, changes it and puts it
// back, so that it stays the only one.
//
// Captured variables. One that a closure captures and something changes lives in a box, shared by all who know it; every
// other capture is a copy. The captures of a closure become registers behind its parameters.
//
// Errors. What a lesson throws costs nothing where nothing is thrown: each code has a table of handlers, and the machine
// looks for one in the frames, outwards. Where it came from is noted as addresses, and put into words if nobody catches it.
// Native functions let a lesson's error pass as an error of Swift.
//
// The host's types are objects that hold a Swift value (`HostObject`); `Binding/LessonValue.swift` says how values of Swift
// become words and back.
//
// Limits. Every jump back and every call takes fuel, and so does a native function by the size of its work, before it
// starts; every object counts its bytes; frames and the host's own stack are counted together. Each limit is an error at a
// line, and so is cancellation, which is looked for at the same places (`Machine/Limits.swift`).
//
// Snapshots. The state of a lesson is its globals and what is declared. A snapshot keeps the refs, so that later changes
// copy; only boxes, and the closures that lead to them, are copied with their identities (`Snapshots`).
