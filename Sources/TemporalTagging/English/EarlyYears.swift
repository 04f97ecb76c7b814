import CivilTime

extension Match {
  /// Whether a year is told roughly by the word before it: "built c. 1854", "born ca 1855", "died about 1860".
  var followsCirca: Bool {
    if before.0.isCapitalised { return false }
    switch before.0.word {
    case "ca": return before.0.mark == 0 || before.0.mark == UInt8(ascii: ".")
    case "c":
      return before.0.mark == UInt8(ascii: ".") || before.0.mark == 0 && !Self.beforeLetter.contains(before.1.word)
    // What is written about 1860 is not of then.
    case "about": return before.0.mark == 0 && isToldBefore
    default: return false
    }
  }

  /// Whether the last word but one takes a time: "in about 1860", "died about 1860", and not "raised about 1860".
  private var isToldBefore: Bool { before.1.mark == 0 && Self.beforeRough.contains(before.1.word) }

  /// What the letter is the name of, or one of.
  private static let beforeLetter = WordSet(
    words: "vitamin hepatitis part section paragraph class grade category group block type point option a b and or")
  private static let beforeRough = WordSet(
    words: """
      in from since until till by b d born died buried baptised married widowed built rebuilt founded established made begun \
      began started opened closed moved settled emigrated arrived left written painted composed printed flourished dated dating \
      dates abandoned demolished
      """)
}

extension English {
  /// Years that are told as histories tell them, and those before 1500, which are as often amounts.
  static let earlyYears: [Rule] = [
    Rule(
      "years of a life, or rough ones", "{yyyy} (-|–) {yyyy}",
      examples: [
        "the bishop ([1412]–1431)": "1412", "the bishop (1412–[1431])": "1431", "born about [1859]-1862": "1859 APPROX",
        "born c. 1859–[1862]": "1862 APPROX",
      ],
      not: ["a book about 1859–1862", "the vote (1412-1100)", "the vote 1431-1100", "it rose from 1100–1431 to 2000"]
    ) { match in
      let (first, last) = (match[.yyyy, 0], match[.yyyy, 1])
      let isLife = match.before.0.touching == UInt8(ascii: "(") && match.after.0.touching == UInt8(ascii: ")")
      let modifier: Modifier? = match.followsCirca ? .approx : nil
      guard isLife || modifier != nil, (first...first + 110).contains(last),
        let born = Reading.date(.year(first), modifier), let died = Reading.date(.year(last), modifier)
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
