import CivilTime

extension Match {
  /// Whether "c." or "ca." stands before a year.
  var followsCirca: Bool {
    before.0.mark == UInt8(ascii: ".") && (before.0.word == "c" || before.0.word == "ca") && !before.0.isCapitalised
  }
}

extension English {
  /// Years that are told as histories tell them, and those before 1500, which are as often amounts.
  static let earlyYears: [Rule] = [
    Rule(
      "years of a life", "{yyyy} (-|–) {yyyy}",
      examples: ["the bishop ([1412]–1431)": "1412", "the bishop (1412–[1431])": "1431"],
      not: ["the vote (1412-1100)", "the vote 1431-1100", "it rose from 1100–1431 to 2000"]
    ) { match in
      let (first, last) = (match[.yyyy, 0], match[.yyyy, 1])
      guard match.before.0.touching == UInt8(ascii: "("), match.after.0.touching == UInt8(ascii: ")"),
        (first...first + 110).contains(last), let born = Reading.date(.year(first)),
        let died = Reading.date(.year(last))
      else { return nil }
      var reading = born.leavingOut(after: 2)
      reading.others = [Reading.Part(tokens: 2..<3, reading: died)]
      return reading
    }
  ]

  /// Whether figures below 1500 are a year: "in 1215, the barons", "in 1381 the peasants rose", "ruled from 1371 to 1405".
  static func isMedieval(_ match: borrowing Match) -> Bool {
    let (before, after) = (match.before.0, match.after.0)
    guard before.mark == 0, !NeighbourWords.changes.contains(match.before.1.word) else { return false }
    switch before.word {
    case "in":
      // "In 1346 Henry sailed", and not "in 1346 Orlo homes".
      let opens = match.before.1.word.isEmpty && after.isCapitalised && NeighbourWords.isPastVerb(match.after.1.word)
      return opens || after.mark != 0 || after.word.isEmpty
        || afterMedieval.contains(after.word) || after.word == "and" && !match.after.1.isNumber
    case "born", "died", "reigned": return match.endsPhrase
    case "of":
      return writs.contains(match.before.1.word) && (match.endsPhrase || NeighbourWords.isPastVerb(after.word))
    case "from" where datings.contains(match.before.1.word): return match.endsPhrase
    case "from":
      return reigning.contains(match.before.1.word) && after.mark == 0 && (after.word == "to" || after.word == "until")
        && match.after.1.isNumber && match.after.1.range.count == 4
    default: return false
    }
  }

  /// Words that go on a sentence behind its year, and that no number counts.
  private static let afterMedieval = WordSet(
    words: "the a an he she it they his her their when by after as at with was were under during while but")
  /// What is told apart by its year: "the plague of 1348", "the charter of 1215".
  private static let writs = WordSet(
    words: """
      plague charter battle famine revolt rising rebellion treaty siege statute crusade fire flood earthquake book conquest \
      invasion coronation parliament peace council bull truce
      """)
  private static let datings = WordSet(words: "dates dating date dated")
  private static let reigning = WordSet(
    words: "ruled reigned lived served stood king queen emperor sultan bishop archbishop duke abbot caliph doge pope")
}
