/// What ranges and strides conform to.
extension CoreTypes {
  func addRangeConformances() {
    typealias Conformance = TypeDeclaration.Conformance
    for declaration in [range, closedRange, partialRangeFrom, partialRangeUpTo, partialRangeThrough] {
      declaration.generics[0].protocols = [comparable]
    }
    for declaration in [range, closedRange] {
      let bound = declaration.generics[0]
      declaration.conformances = [
        Conformance(conformed: randomAccessCollection,
                    associated: ["Element": .parameter(bound), "Index": .parameter(bound), "SubSequence": array(.parameter(bound))],
                    conditions: [(bound, [binaryInteger])]),
        Conformance(conformed: hashable, conditions: [(bound, [hashable])]),
        Conformance(conformed: equatable),
      ]
    }
    let lower = partialRangeFrom.generics[0]
    partialRangeFrom.conformances = [
      Conformance(conformed: sequence, associated: ["Element": .parameter(lower)], conditions: [(lower, [binaryInteger])]),
    ]
    for declaration in [strideTo, strideThrough] {
      declaration.generics[0].protocols = [strideable]
      declaration.conformances = [Conformance(conformed: sequence, associated: ["Element": .parameter(declaration.generics[0])])]
    }
  }
}
