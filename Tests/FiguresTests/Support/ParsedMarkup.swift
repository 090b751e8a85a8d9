import Foundation
#if canImport(FoundationXML)
import FoundationXML
#endif

/// What an XML parser finds in a piece of markup; nil from `parse` if it is not well-formed.
final class ParsedMarkup: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  static func parse(_ markup: String) -> ParsedMarkup? {
    let result = ParsedMarkup()
    let parser = XMLParser(data: Data("<root>\(markup)</root>".utf8))
    parser.delegate = result
    return parser.parse() ? result : nil
  }

  func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func attributes(_ name: String) -> [String] { elements.compactMap { $0.attributes[name] } }

  var classes: Set<String> { Set(attributes("class").flatMap { $0.split(separator: " ").map(String.init) }) }

  func parser(_ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
              attributes: [String: String] = [:]) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for index in open { elements[index].text += text }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }
}
