import CivilTime

/// A country whose name beside a holiday says which day is meant: "Ukraine's Independence Day".
struct Country {
  let region: Region
  let name: String

  private init(_ region: Region, _ name: String) {
    self.region = region
    self.name = name
  }

  /// What stands beside a holiday's name.
  enum Beside {
    case none
    case known(Country)
    /// Somebody whose holiday it is, and no country of the table.
    case unknown
  }

  /// Reads "Ukrainian", "Ukraine's" or "U.S." before the match, "of Ukraine" or "in Ukraine" after it.
  static func beside(_ match: borrowing Match) -> Beside {
    let (before, after) = (match.before, match.after)
    if after.0.mark == 0, after.0.word == "of" || after.0.word == "in" {
      let isArticle = after.1.word == "the"
      if let country = byWord[after.1.word] { return .known(country) }
      // "Of the United States" is beyond the words that a match sees; another country is not taken for it.
      if after.0.word == "of", after.1.isCapitalised || isArticle { return .unknown }
    }
    guard before.0.mark == 0 || before.0.mark == UInt8(ascii: ".") else { return .none }
    if let country = byWord[before.0.word] {
      return isOther(before.0, after: before.1.neighbour) ? .unknown : .known(country)
    }
    if before.0.word == "s" {
      if let country = byWord[before.1.word] {
        return isOther(before.1.neighbour, after: match.further.beforeOwner) ? .unknown : .known(country)
      }
      return before.1.word == "u" ? byWord["us"].map(Beside.known) ?? .none : before.1.isCapitalised ? .unknown : .none
    }
    return .none
  }

  /// Whether the word before makes another name of a country's: New Mexico, Latin American, West German, Northern Ireland.
  private static func isOther(_ country: Neighbour, after previous: Neighbour) -> Bool {
    guard previous.isCapitalised, previous.mark == 0 else { return false }
    // New Zealand and South Africa are in the table by their last words, the United States and Kingdom, too.
    return previous.word == "new" ? country.word != "zealand" : parts.contains(previous.word)
  }

  private static let parts = WordSet(
    words: "latin central south north west east northern southern western eastern native african")

  /// The countries by the words that name them, adjectives too; a name of several words by its last.
  private static let byWord: [PackedWord: Country] = {
    var countries: [PackedWord: Country] = [:]
    for (code, name, words) in table {
      for word in words.split(separator: " ") {
        countries[PackedWord(word)] = Country(code, name)
      }
    }
    return countries
  }()

  /// "Georgia" is missing, since it is as often the American state.
  private static let table: [(Region, String, words: String)] = [
    ("US", "the United States", "us american america states"),
    ("GB", "the United Kingdom", "british britain uk kingdom"),
    ("CA", "Canada", "canadian canada"), ("AU", "Australia", "australian australia"),
    ("NZ", "New Zealand", "zealand"), ("IE", "Ireland", "irish ireland"), ("IN", "India", "indian india"),
    ("PK", "Pakistan", "pakistani pakistan"), ("BD", "Bangladesh", "bangladeshi bangladesh"),
    ("IL", "Israel", "israeli israel"), ("UA", "Ukraine", "ukrainian ukraine"),
    ("RU", "Russia", "russian russia soviet"),
    ("BY", "Belarus", "belarusian belarus"), ("MD", "Moldova", "moldovan moldova"),
    ("GR", "Greece", "greek greece"), ("CY", "Cyprus", "cypriot cyprus"), ("BG", "Bulgaria", "bulgarian bulgaria"),
    ("RO", "Romania", "romanian romania"), ("RS", "Serbia", "serbian serbia"),
    ("ME", "Montenegro", "montenegrin montenegro"), ("ET", "Ethiopia", "ethiopian ethiopia"),
    ("GE", "Georgia", "georgian"), ("AM", "Armenia", "armenian armenia"),
    ("KZ", "Kazakhstan", "kazakh kazakhstan"), ("EE", "Estonia", "estonian estonia"),
    ("PL", "Poland", "polish poland"), ("FI", "Finland", "finnish finland"), ("TR", "Turkey", "turkish turkey"),
    ("IT", "Italy", "italian italy"), ("DE", "Germany", "german germany"), ("FR", "France", "french france"),
    ("MX", "Mexico", "mexican mexico"), ("BR", "Brazil", "brazilian brazil"),
    ("ID", "Indonesia", "indonesian indonesia"), ("PH", "the Philippines", "philippine philippines"),
    ("MY", "Malaysia", "malaysian malaysia"), ("SG", "Singapore", "singapore"), ("CN", "China", "chinese china"),
    ("TW", "Taiwan", "taiwanese taiwan"), ("NG", "Nigeria", "nigerian nigeria"), ("GH", "Ghana", "ghanaian ghana"),
    ("JM", "Jamaica", "jamaican jamaica"), ("LK", "Sri Lanka", "lankan lanka"), ("LB", "Lebanon", "lebanese lebanon"),
    ("NL", "the Netherlands", "dutch netherlands"), ("ES", "Spain", "spanish spain"), ("ZA", "South Africa", ""),
  ]
}
