import CivilTime

/// A time expression where it stands in a document, resolved as that place asks for.
public struct Mention: Hashable, Sendable {
  /// The expression, as the rules found it.
  public var timex: Timex
  /// The block of the document that it stands in, from 0.
  public var block: Int
  /// The time, or `nil` when the expression names none: a length, a recurring or a vague time.
  public var resolution: Resolution?
  /// All that the meaning depended on.
  public var context: Context
  /// What it was counted from.
  public var anchor = AnchorUse(origin: .none, time: nil, place: nil)
  /// The words that told whether the clause looks back or ahead; `nil` where that does not matter or nothing says.
  public var cue: DirectionCue?
  /// The preposition before it: "since" the summer.
  public var signal: Signal?
  /// Whether it stands within quotation marks.
  public var isQuoted: Bool
  /// Whether the publication date is approximate and the same time comes out a day earlier and a day later.
  public var holdsNearby = false
  /// Whether it is counted from the last date named because the text was found to be a narrative, which nobody stated.
  public var isModeInferred = false
  /// Where it has its year from, in a text that is no history; `nil` where it names its own or counts from publication.
  public var yearSource: YearSource?
  /// The event that a phrase such as "marked six months since the start of the strike" dates.
  public var solved: SolvedEvent? {
    get { if case .event(let event) = solution { event } else { nil } }
    set { solution = newValue.map { .event($0) } ?? .none }
  }
  /// Where it is kept: elsewhere, since hardly any mention has one.
  var solution = Solution.none

  indirect enum Solution: Hashable, Sendable {
    case none
    case event(SolvedEvent)
  }

  /// UTF-8 offsets into the block's text.
  public var range: Range<Int> { timex.range }

  /// The `value` attribute of TIMEX3.
  public var value: String { timex.value(resolution) }
}

/// What gives its year to a date of something long past, which names none.
public enum YearSource: Hashable, Sendable {
  /// The sentence before: "was arrested on 3 March 1998. In June he was sentenced".
  case sentenceBefore
  /// The same day, named before with its year: "the attacks of September 11, 2001 … since September 11".
  case sameDay
}

/// What a mention was counted from, and where that is stated.
public struct AnchorUse: Hashable, Sendable {
  /// Kinds of times that a mention is counted from.
  public enum Origin: String, CaseIterable, Hashable, Sendable {
    /// Nothing: "February 11, 2025".
    case none
    /// The day of publication.
    case publication
    /// A time mentioned before.
    case mention
    /// The day on which the quoted words were spoken.
    case utterance
    /// An event that the text names.
    case event
  }

  /// What kind of time it is.
  public var origin: Origin
  /// The time counted from; `nil` for an event of unknown date, and where nothing is.
  public var time: ReferenceTime?
  /// Where that time, or the event's name, stands: the block, and UTF-8 offsets into it.
  public var place: Place?

  /// A stretch of a block of the document.
  public struct Place: Hashable, Sendable {
    /// The block, from 0.
    public var block: Int
    /// UTF-8 offsets into the text of the block.
    public var range: Range<Int>
  }
}

/// The words that tell where a clause looks.
public struct DirectionCue: Hashable, Sendable {
  /// Where the clause looks.
  public var direction: Direction
  /// UTF-8 offsets of the deciding word into the block's text.
  public var range: Range<Int>
}

/// The date of an event that a phrase solves exactly: the day spoken of, minus a round period.
public struct SolvedEvent: Hashable, Sendable {
  /// The words that name the event.
  public var name: Range<Int>
  /// Its day.
  public var date: ReferenceTime
  /// The day that the phrase counts back from.
  public var from: AnchorUse
  /// Whether that day is approximate.
  public var isApproximate: Bool
}

/// A preposition that says how an event lies to a time.
public enum Signal: String, CaseIterable, Hashable, Sendable {
  case on, `in`, at, during, since, until, till, by, before, after, from, to, `for`, between, through, throughout,
    within, over
}
