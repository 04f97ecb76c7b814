/// The words and patterns in which one language tells dates; the only place to touch for another language.
///
/// Patterns hold `{name}` where a part goes in.
struct DateWords: Sendable {
  /// January through December, as they stand in a date.
  var months: [String]
  /// Monday through Sunday.
  var weekdays: [String]
  /// By the number of ISO 8601-2: seasons 21–24, quarters 33–36, halves 40–41; each takes `{year}`.
  var parts: [Int: String]
  /// With `{day}`, `{month}`, `{year}`.
  var day: String
  /// With `{month}`, `{year}`.
  var month: String
  /// Two days of one month, with `{first}`, `{last}`, `{month}`, `{year}`.
  var daysOfMonth: String
  /// Two days of one year, with `{first}`, `{firstMonth}`, `{last}`, `{lastMonth}`, `{year}`.
  var daysOfYear: String
  /// Two months of one year, with `{first}`, `{last}`, `{year}`.
  var monthsOfYear: String
  /// Two years, with `{first}`, `{last}`.
  var years: String
  /// Any other two dates, with `{first}`, `{last}`.
  var range: String
  /// With `{year}`, the first of ten: `1990s`.
  var decade: String
  /// With `{year}`, the first of a hundred: `1900s`.
  var century: String
  /// With `{year}`, counted from 1 BC.
  var beforeChrist: String
  /// With `{date}`, `{time}`.
  var time: String
  /// With `{date}`.
  var about: String
  /// With `{date}`.
  var perhaps: String
  /// Nothing is known but a last day; with `{date}`.
  var notAfter: String
  /// Nothing is known but a first day; with `{date}`.
  var notBefore: String
  var unknown: String
  var dayNotKnown: String
  var monthNotKnown: String
  var yearNotKnown: String

  /// The words for a BCP 47 tag, by its first subtag; English where there are none.
  static func words(for language: String) -> Self {
    byLanguage[String(language.prefix { $0 != "-" }).lowercased()] ?? english
  }

  private static let byLanguage: [String: Self] = ["en": english]

  static let english = Self(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    parts: [
      21: "spring {year}", 22: "summer {year}", 23: "autumn {year}", 24: "winter {year}",
      25: "spring {year}", 26: "summer {year}", 27: "autumn {year}", 28: "winter {year}",
      29: "spring {year}", 30: "summer {year}", 31: "autumn {year}", 32: "winter {year}",
      33: "first quarter of {year}", 34: "second quarter of {year}", 35: "third quarter of {year}",
      36: "fourth quarter of {year}",
      40: "first half of {year}", 41: "second half of {year}",
    ],
    day: "{day} {month} {year}", month: "{month} {year}",
    daysOfMonth: "{first}–{last} {month} {year}",
    daysOfYear: "{first} {firstMonth} – {last} {lastMonth} {year}",
    monthsOfYear: "{first}–{last} {year}", years: "{first}–{last}", range: "{first} – {last}",
    decade: "{year}s", century: "{year}s", beforeChrist: "{year} BC",
    time: "{date}, {time}", about: "about {date}", perhaps: "perhaps {date}",
    notAfter: "{date} or before", notBefore: "{date} or later", unknown: "date not known",
    dayNotKnown: "day not known", monthNotKnown: "month not known", yearNotKnown: "year not known")
}
