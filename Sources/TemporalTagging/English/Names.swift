/// Numbers, weekdays and months that are part of a name and tell no time.
extension Match {
  /// Whether a year is the last word of a name, as in "Euro 2024" or "Windows 95": a capitalised word stands before it
  /// that does more than open a sentence.
  var endsName: Bool {
    before.0.isCapitalised && before.0.mark == 0 && !NeighbourWords.openers.contains(before.0.word)
  }

  /// Whether a number in front of a match names something: "Route 66", "the novel 1984".
  var isNumbered: Bool { before.0.mark == 0 && NeighbourWords.numbered.contains(before.0.word) }

  /// Whether two years in short are the number of a document: "Directive 2008-09", but not "Season 2008-09".
  var isTitled: Bool {
    endsName && !NeighbourWords.doubleYears.contains(before.0.word)
      && !(NeighbourWords.doubleYears.contains(after.0.word) && after.0.mark == 0)
  }

  /// Whether a number begins an address: "1984 Main Street".
  var opensAddress: Bool {
    // "1999 West 24th Street".
    if after.0.isCapitalised, after.0.mark == 0, NeighbourWords.quarters.contains(after.0.word), after.1.isNumber {
      return true
    }
    return opensStreet
  }

  /// Whether a name and a word for a street follow.
  private var opensStreet: Bool {
    after.0.isCapitalised && after.0.mark == 0 && after.1.mark == 0 && after.1.isCapitalised
      && NeighbourWords.streets.contains(after.1.word)
  }

  /// Whether a year tells how old a car is: "a 1998 Ford", "his 2004 Honda".
  var isModelYear: Bool {
    after.0.isCapitalised && after.0.mark == 0 && NeighbourWords.carMakes.contains(after.0.word)
      && (NeighbourWords.owners.contains(before.0.word) || after.1.isCapitalised && after.1.mark == 0)
  }

  /// Whether "pre-" or "post-" joins a year: "pre-1914 days", "post-2008 times".
  var isPrefixed: Bool { before.0.touching == UInt8(ascii: "-") && (before.0.word == "pre" || before.0.word == "post") }

  /// Whether four figures are a sum or the end of a longer number: "a total of 1999", "020 7946 2014".
  var isAmount: Bool {
    if before.0.isNumber, before.0.mark == 0, before.0.touching == 32, before.0.range.count >= 3 { return true }
    // "Crowds of about 2000", "it rose to about 2000".
    if before.0.word == "about", before.0.mark == 0, NeighbourWords.beforeAmounts.contains(before.1.word),
      let year = tokens.last?.number, year % 10 == 0
    {
      return true
    }
    return before.0.word == "of" && before.0.mark == 0 && NeighbourWords.sums.contains(before.1.word)
      || !followsTimePreposition && after.0.word == "were" && after.0.mark == 0
  }

  /// Whether figures beyond this century are a year: "by 2100", but not "by 2100 votes", "rose by 2100".
  var isFarAhead: Bool {
    endsPhrase && before.0.mark == 0 && NeighbourWords.farAhead.contains(before.0.word)
      && !NeighbourWords.changes.contains(before.1.word)
  }

  /// Whether the figures begin an entry of a live report: "1509 Officials say it is over". No sentence opens with so old a
  /// year and a capital.
  var isTimeOfEntry: Bool {
    guard opensSentence, after.0.isCapitalised, after.0.mark == 0, let figures = tokens.first?.number else {
      return false
    }
    return figures < 1860 && figures % 100 < 60
  }

  /// Whether a value is stated at a number, as in "closed at 2014", and no level of a year, as in "at 1990 levels".
  var isReading: Bool {
    before.0.word == "at" && before.0.mark == 0 && (after.0.word.isEmpty || after.0.mark != 0)
  }

  /// Whether a colon parts chapter and verse, the figures of a score, or the minutes of a race: "won in 2:05:33".
  var isVerse: Bool {
    if NeighbourWords.scores.contains(after.0.word), after.0.mark == 0 { return true }
    let word = before.0.word
    // "With 5:30 left in the first half", but not "the train of 5:30 left".
    if word == "with", ["left", "remaining"].contains(after.0.word), after.0.mark == 0 { return true }
    if before.0.mark != 0 { return false }
    // "The score was 3:15".
    if NeighbourWords.linking.contains(word), NeighbourWords.scores.contains(before.1.word) { return true }
    return NeighbourWords.books.contains(word) || NeighbourWords.scores.contains(word)
      || word == "in" && labels.count >= 5 && labels[4] == WordClass.minute.label
  }

  /// Whether a weekday belongs to a name: "Sunday Times", "Monday Night Football", "Bloody Sunday".
  var isWeekdayName: Bool {
    guard isFirstCapitalised else { return false }
    if before.0.isCapitalised, before.0.mark == 0 {
      if NeighbourWords.beforeWeekdayNames.contains(before.0.word) { return true }
      // The football club, but not "in Sheffield Wednesday".
      if before.0.word == "sheffield", self[.weekday] == 3, !NeighbourWords.places.contains(before.1.word) {
        return true
      }
    }
    // "The Mail on Sunday".
    if self[.weekday] == 7, before.0.word == "on", before.1.isCapitalised,
      before.1.word == "mail" || before.1.word == "independent"
    {
      return true
    }
    // "A Sunday roast", "the Sunday papers".
    if self[.weekday] == 7, after.0.mark == 0, NeighbourWords.sundays.contains(after.0.word) { return true }
    guard after.0.isCapitalised, after.0.mark == 0 else { return false }
    if isGivenName { return true }
    if NeighbourWords.afterWeekdayNames.contains(after.0.word) { return self[.weekday] == 7 }
    // "The Monday Club".
    if before.0.word == "the", after.0.word == "club" { return true }
    return NeighbourWords.nights.contains(after.0.word) && after.1.isCapitalised && after.1.mark == 0
  }
}

extension Match {
  /// Whether a weekday is somebody's first name, as it often is in West Africa: "Mr Sunday Okoro", "striker Friday Mensah",
  /// "Tuesday Lowe, a singer, …".
  fileprivate var isGivenName: Bool {
    if before.0.mark == 0 || before.0.mark == UInt8(ascii: "."), NeighbourWords.callings.contains(before.0.word) {
      return true
    }
    return opensSentence && after.1.mark == UInt8(ascii: ",")
      && (after.1.word == "a" || after.1.word == "an" || after.1.isNumber && after.1.range.count == 2)
  }
}

extension NeighbourWords {
  /// Words before a name that say what somebody is.
  static let callings = WordSet(
    words: """
      mr mrs ms miss dr gov sen rep sir chief pastor prof professor rev reverend bishop engr barrister alhaji coach captain striker \
      defender midfielder goalkeeper winger forward singer actor actress author novelist artist businessman trader
      """)

  /// Words before the name of a town.
  static let places = WordSet(words: "in at to from near of around outside for")

  /// Words before a year of the next century.
  static let farAhead = WordSet(words: "by until till before after through in")

  /// Verbs that a number of something follows: "rose by 2100".
  static let changes = WordSet(
    words:
      "rose rise rises fell fall falls grew grow up down increased increase decreased cut dropped drop climbed shrank")

  /// Words that have a capital before a year since they open a sentence or a headline.
  static let openers = WordSet(
    words: """
      the a an this that in on at by of for from to since until till before after during between through throughout \
      around about circa and but or nor yet so as if when while where whereas although though because unless once \
      early late mid midway back only not even just until was is were are has had will would its his her their our my \
      unlike like despite following including than with within without over under into towards toward against versus vs \
      both either neither what whatever which who how why come then now later earlier meanwhile copyright \
      another each every any all some most much in year fiscal calendar financial pre post
      """)

  /// Sides of a town in the names of streets.
  static let quarters = WordSet(words: "north south east west")

  /// Words after the name of a street, which is named after a number.
  static let streets = WordSet(
    words: "street st avenue ave road rd boulevard blvd lane drive way court place square terrace highway parkway")

  /// Makes of cars, after which a year tells how old one is.
  static let carMakes = WordSet(
    words: """
      acura alfa audi austin bentley bmw buick cadillac chevrolet chevy chrysler citroen dacia datsun dodge ferrari fiat \
      ford gmc holden honda hummer hyundai infiniti isuzu jaguar jeep kia lada lamborghini lancia lexus lincoln maserati \
      mazda mercedes mercury mini mitsubishi nissan oldsmobile opel peugeot plymouth pontiac porsche renault rover saab \
      saturn seat skoda subaru suzuki tesla toyota trabant vauxhall volkswagen volvo
      """)

  /// Words that say whose a thing is, or that it is one of many.
  static let owners = WordSet(words: "a an s his her their my your our model")

  /// Books of the Bible and other scriptures, before chapter and verse.
  static let books = WordSet(
    words: """
      genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles ezra nehemiah esther job \
      psalm psalms proverbs ecclesiastes isaiah jeremiah lamentations ezekiel daniel hosea joel amos obadiah jonah micah \
      nahum habakkuk zephaniah haggai zechariah malachi matthew mark luke john acts romans corinthians galatians \
      ephesians philippians colossians thessalonians timothy titus philemon hebrews james peter jude revelation surah \
      sura
      """)

  /// Words before "about" and figures that make an amount of them.
  static let beforeAmounts = WordSet(words: "of to by with at")

  /// Words before "of" and a number that make it an amount.
  static let sums = WordSet(
    words: "total sum average maximum minimum capacity population height altitude length weight")

  /// Words beside two figures with a colon that make a proportion or a result of them.
  static let scores = WordSet(words: "score ratio odds aspect")

  /// Words between a proportion or a result and its figures.
  static let linking = WordSet(words: "was were is are of stood shifted moved")

  /// Words before a weekday that make a name of it.
  static let beforeWeekdayNames = WordSet(words: "black bloody super girl man fat giving ruby freaky casual tgi")

  /// Words after "Sunday" that make it a kind of thing.
  static let sundays = WordSet(words: "roast roasts league newspapers supplement driver")

  /// Words after "Sunday" that make it a newspaper.
  static let afterWeekdayNames = WordSet(
    words: "times telegraph mirror mail express herald post independent tribune star sun")

  /// Parts of the day in the names of programmes.
  static let nights = WordSet(words: "night morning evening afternoon live")

  /// Words before a number that only names something.
  static let numbered = WordSet(
    words: """
      route flight room page number model windows office highway channel box apartment suite building section article bill \
      level lot gate bus unit some nearly almost exactly least only approximately roughly nokia boeing airbus resolution resolutions \
      novel film movie song album type grade serial code extension ext mile asteroid train tram flights routes pages
      """)
}
