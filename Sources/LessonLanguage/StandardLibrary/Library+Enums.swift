/// What enums have by their declaration: the protocols of their raw values and of the list of their cases.
extension Library {
  func bindEnums() {
    bindRequirement("static var allCases: AllCases", in: "CaseIterable")
    bindRequirement("var rawValue: RawValue", in: "RawRepresentable")
    bindRequirement("init?(rawValue: RawValue)", in: "RawRepresentable")
  }
}
