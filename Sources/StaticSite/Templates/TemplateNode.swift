/// One piece of a Mustache template: a stretch of text, or a tag with what stands inside it.
indirect enum TemplateNode: Sendable {
  /// Text within one line of the file, with its line break if it reaches that far.
  case text(TemplateText)
  /// `{{name}}`, or `{{{name}}}` and `{{&name}}` when not escaped.
  case variable(TemplateName, isEscaped: Bool)
  /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` when inverted.
  case section(TemplateName, isInverted: Bool, content: [TemplateNode])
  /// `{{>name}}`.
  case partial(TemplateName, TagPlace)
  /// `{{<name}}{{$block}}…{{/block}}{{/name}}`: another template with some of its blocks replaced.
  case parent(TemplateName, TagPlace, blocks: [TemplateNode])
  /// `{{$name}}…{{/name}}`: a part that templates built on this one may replace.
  case block(TemplateName, TagPlace, content: [TemplateNode])

  /// The name in the tag, for a message about it; text has none.
  var name: TemplateName? {
    switch self {
    case .text: nil
    case .variable(let name, _), .section(let name, _, _), .partial(let name, _), .parent(let name, _, _),
      .block(let name, _, _):
      name
    }
  }
}

/// A name in a tag, and the bytes of the template file that hold it.
struct TemplateName: Sendable {
  let text: String
  let range: Range<Int>
}

/// The bytes of a piece of text.
struct TemplateText: Sendable {
  var bytes: [UInt8]
  /// Whether a line of the file begins here, so that the indentation of a partial goes before it.
  let startsLine: Bool
}

/// How a tag stands on its line.
struct TagPlace: Sendable {
  /// The blanks before the tag when nothing else is before it.
  var indentation: [UInt8]
  /// Whether nothing else is on the line, so that its blanks and its line break are not printed.
  let isStandalone: Bool
}
