/// How the values of a type are held.
///
/// # Values
///
/// A value is a few words that need no reference counting, its *raws*, and a few references, its *refs*. The two never mix:
/// registers, array elements, captured variables and fields all exist twice, once as a stretch of 8-byte words and once
/// as a stretch of references. An `Int`, `Double`, `Bool` or `Character` is one raw; a `String`, an array, a closure or a
/// value of the host (a tensor) is one ref; a struct or tuple is the raws of its fields and the refs of its fields, one
/// after the other, so that `point.x` is a register like any other and making a point allocates nothing.
///
/// So numbers are moved without counting references, and every ref is a valid object or nil at any moment: a frame is left,
/// normally or by an error, by setting its refs to nil.
///
/// An optional needs no tag if its wrapped type has a ref that is never nil; otherwise a raw before the others says
/// whether there is a value. An enum is a raw that says which case it is, and behind it the payloads of the cases, one
/// over the other: as many raws and refs as the largest needs, the unused refs nil. The payload of an `indirect` case is one
/// ref, an object that nobody changes. Generic functions are compiled once for each list of type arguments, so every layout is known
/// when code is made. `Any` and `any P` are one ref: an object that carries the value and its type.
package struct Layout: Hashable {
  package var raws: Int
  package var refs: Int
  /// The first ref that is never nil, if there is one.
  package var certainRef: Int?

  package init(raws: Int, refs: Int, certainRef: Int? = nil) {
    self.raws = raws
    self.refs = refs
    self.certainRef = certainRef
  }

  package static let raw = Layout(raws: 1, refs: 0)
  package static let ref = Layout(raws: 0, refs: 1, certainRef: 0)
  package static let empty = Layout(raws: 0, refs: 0)

  package var isOneRaw: Bool { raws == 1 && refs == 0 }
  package var isOneRef: Bool { raws == 0 && refs == 1 }

  package func followed(by other: Layout) -> Layout {
    Layout(raws: raws + other.raws, refs: refs + other.refs, certainRef: certainRef ?? other.certainRef.map { refs + $0 })
  }
}

/// A stretch of registers, fields or words: where the raws and the refs of a value begin.
package struct Place: Hashable {
  package var raw: Int
  package var ref: Int

  package init(raw: Int, ref: Int) {
    self.raw = raw
    self.ref = ref
  }

  package func offset(by other: Place) -> Place { Place(raw: raw + other.raw, ref: ref + other.ref) }
}
