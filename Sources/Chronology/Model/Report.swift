public import SourceText

/// What one article says of an event: its words, their place, and the date they give.
public struct Report: Hashable, Sendable {
  /// The id of the article.
  public var article: String
  /// The words of the article, verbatim, without Markdown.
  public var quote: String
  /// What the article says right before, verbatim, where the words lean on it: "He was charged"; else `nil`.
  public var context: String?
  /// Where the words begin, in the article's file.
  public var location: SourceLocation
  /// The date that this report gives, or `nil` when it gives none and joined by its words alone.
  public var date: EventDate?
  /// How the date came out of the words; `nil` exactly when `date` is.
  public var derivation: Derivation?
  /// The attribution within this report.
  public var attribution: Attribution?
  /// Whether the words are a photo caption.
  public var isCaption: Bool
  /// Whether they stand in the opening of the article, or tell what its headline tells.
  public var isProminent: Bool
  /// The article whose text this one copies, so that the two count once; `nil` for an independent report.
  public var copyOf: String?

  /// Creates a report; a derivation is there exactly when a date is.
  public init(
    article: String, quote: String, context: String? = nil, location: SourceLocation, date: EventDate?,
    derivation: Derivation?,
    attribution: Attribution? = nil, isCaption: Bool = false, isProminent: Bool = false, copyOf: String? = nil
  ) {
    self.article = article
    self.quote = quote
    self.context = context
    self.location = location
    self.date = date
    self.derivation = derivation
    self.attribution = attribution
    self.isCaption = isCaption
    self.isProminent = isProminent
    self.copyOf = copyOf
  }
}

/// The way from a phrase to a date, so that a reader can go it again.
public struct Derivation: Hashable, Sendable {
  /// The words that tell the time, verbatim: `last week Thursday`.
  public var phrase: String
  /// Where the phrase begins.
  public var location: SourceLocation
  /// The name of the rule that read it, as `dateline rules` lists it.
  public var rule: String
  /// What the rule counted from; `nil` for a phrase that needs no anchor: `February 11, 2025`.
  public var anchor: Anchor?
  /// The arithmetic, a step an element: `the week before 2025-02-11: 2025-02-03/2025-02-09`.
  public var steps: [String]
  /// What the text does not say and was supplied, each with its ground: `the year, from the publication date`.
  public var inferences: [String]
  /// Other readings and why they lost: `2025-01-30: "last week" names the week, not the weekday before`.
  public var rejected: [String]

  /// Creates a derivation.
  public init(
    phrase: String, location: SourceLocation, rule: String, anchor: Anchor?, steps: [String] = [],
    inferences: [String] = [], rejected: [String] = []
  ) {
    self.phrase = phrase
    self.location = location
    self.rule = rule
    self.anchor = anchor
    self.steps = steps
    self.inferences = inferences
    self.rejected = rejected
  }

  /// The date that a phrase is counted from.
  public struct Anchor: Hashable, Sendable {
    /// Kinds of dates that a phrase is counted from.
    public enum Origin: String, Hashable, Sendable, CaseIterable {
      /// The article's publication date (the document creation time of TimeML).
      case publication
      /// A date mentioned before in the same text.
      case mention
      /// The day on which the quoted words were spoken.
      case utterance
      /// Another event, whose date is known.
      case event
    }

    /// What kind of date it is.
    public var origin: Origin
    /// The date in EDTF.
    public var edtf: String
    /// Where it is stated: the front matter, an earlier phrase, or `nil`.
    public var location: SourceLocation?

    /// Creates an anchor.
    public init(origin: Origin, edtf: String, location: SourceLocation?) {
      self.origin = origin
      self.edtf = edtf
      self.location = location
    }
  }
}
