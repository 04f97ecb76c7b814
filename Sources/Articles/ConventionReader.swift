import CivilTime

/// Reads the key `conventions` of `timeline.yml` and of front matter.
enum ConventionReader {
  static let key = "conventions"

  /// The usual conventions with what the key changes; whatever it does not take is reported and left as usual.
  static func read(_ fields: inout Fields, usual: CalendarConventions) -> CalendarConventions {
    guard let entry = fields.entry(key) else { return usual }
    let mapping: YAMLMapping
    switch entry.value {
    case .mapping(let keys): mapping = keys
    case .none, .unread: return usual
    case .text, .list:
      fields.error(
        "wrong-type", "'\(key)' has keys of its own", at: entry.valueRange, hint: "such as week-start: sunday")
      return usual
    }
    var inner = Fields(
      mapping, of: "'\(key)'", in: fields.file, place: entry.keyRange,
      known: CalendarConventions.Setting.allCases.map(\.rawValue).sorted())
    var conventions = usual
    for setting in CalendarConventions.Setting.allCases {
      guard let (text, range) = inner.located(setting.rawValue), !conventions.set(setting, to: text) else { continue }
      inner.error(
        "bad-convention", "'\(setting.rawValue)' is not \(text)", at: range,
        hint: "write \(setting.values.joined(separator: " or "))")
    }
    for diagnostic in inner.diagnostics { fields.report(diagnostic) }
    return conventions
  }
}
