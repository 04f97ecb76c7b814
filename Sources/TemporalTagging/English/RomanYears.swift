/// Years in Roman figures, as on buildings and at the end of films: MCMXCIX.
///
/// Those of three letters and less are other things as well: MCM, MMX.
enum RomanYears {
  static let entries: [Entry] = (1900...2050).compactMap { year in
    let figures = figures(year)
    return figures.utf8.count > 3 ? Entry(figures, .yyyy, year) : nil
  }

  /// The Roman figures of a number.
  private static func figures(_ number: Int) -> String {
    var (rest, text) = (number, "")
    for (value, letters) in values {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }

  private static let values = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"),
    (5, "V"), (4, "IV"), (1, "I"),
  ]
}
