import RNN
import Testing

struct CostTests {
  @Test func growsWithLength() throws {
    let model = try CharacterModelTests.model(1)
    let short = model.cost(ofLength: 100, backward: false), long = model.cost(ofLength: 200, backward: false)
    #expect(long.operations == 2 * short.operations && long.bytes > short.bytes)
    #expect(short.operations == 100 * (3 * 3 + 4 * 3))
    #expect(model.cost(ofLength: 100, backward: true).operations == 3 * short.operations)
    #expect(model.cost(ofLength: .max, backward: true).bytes == .max)
    #expect(model.cost(ofLength: -5, backward: false).operations == 0)
  }
}
