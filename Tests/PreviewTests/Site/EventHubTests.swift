import Testing

@testable import Preview

@Suite struct EventHubTests {
  private static func state(_ version: String) -> PageState { PageState(version: version) }

  private static func text(_ version: String) -> String {
    "data: {\"errors\":0,\"hasGood\":false,\"isGone\":false,\"version\":\"\(version)\"}\n\n"
  }

  @Test func tellsThoseWhoListen() async {
    let hub = EventHub()
    var a = hub.stream(of: "a", now: Self.state("1")).makeAsyncIterator()
    var b = hub.stream(of: "b", now: Self.state("2")).makeAsyncIterator()
    hub.send(Self.state("3"), to: "a")
    hub.send(Self.state("4"), to: "c")
    hub.end()
    #expect(await a.next() == "retry: 500\n" + Self.text("1"))
    #expect(await a.next() == Self.text("3"))
    #expect(await a.next() == nil)
    #expect(await b.next() == "retry: 500\n" + Self.text("2"))
    #expect(await b.next() == nil)
  }

  /// A browser that sleeps costs no memory, and hears the newest when it wakes.
  @Test func keepsOnlyTheNewest() async {
    let hub = EventHub()
    let stream = hub.stream(of: "a", now: Self.state("0"))
    for number in 1...1000 { hub.send(Self.state("\(number)"), to: "a") }
    hub.end()
    var heard: [String] = []
    for await text in stream { heard.append(text) }
    #expect(heard.count < 20 && heard.last == Self.text("1000"))
  }

  @Test func whoGoesLeavesNothing() async {
    let hub = EventHub()
    var streams = (0..<10).map { _ in hub.stream(of: "a", now: Self.state("1")) }
    #expect(hub.count == 10)
    streams.removeLast(9)
    #expect(hub.count == 1)
    let task = Task { [stream = streams[0]] in for await _ in stream {} }
    streams = []
    task.cancel()
    await task.value
    #expect(hub.count == 0)
  }

  @Test func afterTheEndNobodyWaits() async {
    let hub = EventHub()
    hub.end()
    var heard = 0
    for await _ in hub.stream(of: "a", now: Self.state("1")) { heard += 1 }
    #expect(heard == 1 && hub.count == 0)
  }
}
