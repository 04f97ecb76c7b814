import TemporalTagging

extension SourceDocument {
  /// The text in HTML, each mention in a `time` element that gives what it resolves to.
  ///
  /// The text is content for an element that keeps white space, such as `pre`. A value that HTML has no date or duration
  /// for, such as a quarter or "now", stands in a `span`: `time` would be invalid there. Both carry the TIMEX3 type
  /// and value as `data-type` and `data-value`. Mentions that begin within an earlier one are left out.
  package func inlineHTML(_ mentions: [AnnotatedMention]) -> [UInt8] {
    var html: [UInt8] = []
    MarkedText.write(
      text, mentions, into: &html,
      open: { index in
        let mention = mentions[index]
        let value = MarkupEscape.attribute(mention.value)
        let data = "data-type=\"\(mention.type.rawValue)\" data-value=\"\(value)\""
        return HTMLDatetime.isOne(mention.value) ? "<time datetime=\"\(value)\" \(data)>" : "<span \(data)>"
      },
      close: { HTMLDatetime.isOne(mentions[$0].value) ? "</time>" : "</span>" },
      escape: MarkupEscape.html)
    return html
  }
}
