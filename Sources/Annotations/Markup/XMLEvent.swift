/// One thing in an XML text, in the order in which it stands there.
enum XMLEvent {
  /// A start tag; an empty-element tag is a start tag and an end tag.
  case start(XMLTag)
  case end(name: String)
  /// Characters, references resolved and line breaks made one line feed, in UTF-8.
  case text([UInt8])
}

/// A start tag.
struct XMLTag {
  /// The name without a namespace prefix.
  var name: String
  /// In the order in which they are written, without the declarations of namespaces.
  var attributes: [(name: String, value: String, range: Range<Int>)]
  /// The bytes of the tag.
  var range: Range<Int>

  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// Where the value of an attribute stands; the whole tag when it has no such attribute.
  func range(of attribute: String) -> Range<Int> { attributes.first { $0.name == attribute }?.range ?? range }
}

/// Where a text breaks the grammar of XML, and how.
struct XMLFailure: Error {
  var range: Range<Int>
  var message: String
  var hint: String?
}
