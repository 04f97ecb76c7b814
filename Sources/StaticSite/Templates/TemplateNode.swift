/// One tag of a Mustache template, with what stands inside it; text between tags needs no checking and is left out.
indirect enum TemplateNode: Sendable {
  /// `{{name}}`, or `{{{name}}}` and `{{&name}}` when not escaped.
  case variable(TemplateName, isEscaped: Bool)
  /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` when inverted.
  case section(TemplateName, isInverted: Bool, content: [TemplateNode])
  /// `{{>name}}`.
  case partial(TemplateName)
  /// `{{<name}}{{$block}}…{{/block}}{{/name}}`: another template with some of its blocks replaced.
  case parent(TemplateName, blocks: [TemplateNode])
  /// `{{$name}}…{{/name}}`: a part that templates built on this one may replace.
  case block(TemplateName, content: [TemplateNode])
}

/// A name in a tag, and the bytes of the template file that hold it.
struct TemplateName: Sendable {
  let text: String
  let range: Range<Int>
}
