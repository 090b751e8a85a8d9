import Testing
@testable import Figures

@Suite struct DomainTests {
  @Test(arguments: Degenerate.names)
  func domainsAreFiniteAndNeverEmpty(name: String) {
    let values = Degenerate.named(name)
    let domain = Domain(covering: values)
    #expect((domain == nil) == !values.contains(where: \.isFinite))
    guard let domain else { return }
    #expect(domain.lower < domain.upper)
    #expect(domain.lower.isFinite && domain.upper.isFinite && domain.halfSpan > 0)
    for value in values where value.isFinite { #expect((0...1).contains(domain.fraction(of: value))) }
  }

  @Test(arguments: Degenerate.names)
  func logarithmicDomainsArePositive(name: String) {
    let values = Degenerate.named(name)
    let domain = Domain(logarithmic: values)
    #expect((domain == nil) == !values.contains { $0.isFinite && $0 > 0 })
    guard let domain else { return }
    #expect(domain.lower > 0 && domain.lower < domain.upper && domain.upper.isFinite)
    let rounded = domain.roundedToDecades
    #expect(rounded.lower > 0 && rounded.lower <= domain.lower && rounded.upper >= domain.upper)
  }

  @Test func oneValueGetsRoomAroundIt() {
    #expect(Domain(5, 5) == Domain(4, 6))
    #expect(Domain(0, 0) == Domain(-1, 1))
  }
}
