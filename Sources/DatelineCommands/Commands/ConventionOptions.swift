internal import ArgumentParser
internal import CivilTime

/// What a text leaves to custom, as options.
struct ConventionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Which Thursday 'next Thursday' is: nearest or calendar-week.", valueName: "convention"))
  var weekdays: String?

  @Option(help: ArgumentHelp("The first day of the week; monday if not said.", valueName: "weekday"))
  var weekStart: String?

  @Option(help: ArgumentHelp("Whose seasons are meant: northern or southern.", valueName: "half"))
  var hemisphere: String?

  @Option(
    help: ArgumentHelp(
      "What comes first in 03/04/2025: day-first or month-first; as the text shows if not said.", valueName: "order"))
  var numericDates: String?

  @Option(help: ArgumentHelp("Whose holidays are meant, by two letters such as GB.", valueName: "code"))
  var country: String?

  /// The conventions that the options make of the usual ones.
  func conventions() throws -> CalendarConventions {
    var conventions = CalendarConventions.standard
    let given: [(CalendarConventions.Setting, String?)] = [
      (.weekdays, weekdays), (.weekStart, weekStart), (.hemisphere, hemisphere), (.numericDates, numericDates),
      (.country, country),
    ]
    for case (let setting, let text?) in given where !conventions.set(setting, to: text) {
      throw ValidationError(
        "--\(setting.rawValue) is not '\(text)': write \(setting.values.joined(separator: " or ")).")
    }
    return conventions
  }

  func validate() throws { _ = try conventions() }
}
