import TemporalTagging

extension SourceDocument {
  /// The text in TimeML 1.2.1, in the form of TempEval-3: `DOCID`, `DCT` with the creation time as `t0`, and `TEXT` with
  /// the mentions as `t1`, `t2`, … in their order.
  ///
  /// TimeML nests no time expression in another: one that begins within an earlier one is left out. A character that
  /// XML does not have becomes U+FFFD. The bytes depend on the document and the mentions alone.
  package func timeML(_ mentions: [AnnotatedMention]) -> [UInt8] {
    var xml = Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">

      <DOCID>
      """.utf8)
    for scalar in id.unicodeScalars { MarkupEscape.xml(scalar, &xml) }
    xml += Array("</DOCID>\n\n".utf8)
    if let reference {
      let type = reference.secondOfDay == nil ? "DATE" : "TIME"
      xml += Array(
        """
        <DCT><TIMEX3 tid="t0" type="\(type)" value="\(reference)" temporalFunction="false" \
        functionInDocument="CREATION_TIME">\(reference)</TIMEX3></DCT>


        """.utf8)
    }
    xml += Array("<TEXT>".utf8)
    let hasReference = reference != nil
    MarkedText.write(
      text, mentions, into: &xml,
      open: { Self.tag(mentions, $0, hasReference) }, close: { _ in "</TIMEX3>" }, escape: MarkupEscape.xml)
    xml += Array("</TEXT>\n\n</TimeML>\n".utf8)
    return xml
  }

  private static func tag(_ mentions: [AnnotatedMention], _ index: Int, _ hasReference: Bool) -> String {
    let mention = mentions[index]
    func target(_ reference: AnnotatedMention.Reference?) -> String? {
      switch reference {
      case nil: nil
      case .creationTime: hasReference ? "t0" : nil
      case .mention(let place): mentions.indices.contains(place) ? "t\(place + 1)" : nil
      }
    }
    let attributes: [(String, String?)] = [
      ("tid", "t\(index + 1)"), ("type", mention.type.rawValue), ("value", mention.value), ("mod", mention.modifier),
      ("quant", mention.quantifier), ("freq", mention.frequency),
      ("temporalFunction", mention.isRelative ? "true" : "false"), ("functionInDocument", "NONE"),
      ("anchorTimeID", target(mention.anchor)), ("beginPoint", target(mention.beginPoint)),
      ("endPoint", target(mention.endPoint)),
    ]
    let written = attributes.compactMap { name, value in
      value.map { " \(name)=\"\(MarkupEscape.attribute($0))\"" }
    }
    return "<TIMEX3\(written.joined())>"
  }
}
