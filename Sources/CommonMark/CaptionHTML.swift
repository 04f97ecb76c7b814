/// How a caption is written: `<figure><figcaption>…</figcaption></figure>`.
enum CaptionHTML {
  static func figure(_ node: MarkdownNode, marks: [InlineMark]) -> String {
    var text: [UInt8] = []
    for line in node.captionLines {
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      text.append(contentsOf: line.bytes)
    }
    var html = "<figure>\n<figcaption>"
    var written = 0
    for mark in marks {
      let range = mark.range.clamped(to: written..<text.count)
      guard !range.isEmpty else { continue }
      html += escaped(text[written..<range.lowerBound]) + mark.opening + escaped(text[range]) + mark.closing
      written = range.upperBound
    }
    return html + escaped(text[written...]) + "</figcaption>\n</figure>"
  }

  /// Text as HTML, with the four characters escaped that libcmark escapes.
  private static func escaped(_ text: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
