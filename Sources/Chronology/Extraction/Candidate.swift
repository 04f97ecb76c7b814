import CivilTime

/// One sentence of an article, as the merging sees it. Words and stems are numbers of the ``WordBook`` that the article was
/// read with.
struct SentenceRecord: Sendable {
  /// Index of the block, and UTF-8 offsets into its text.
  var block: Int
  var range: Range<Int>
  /// Its words and numbers, in order.
  var words: [Int32]
  /// The stems of its content words, ascending, each once.
  var terms: [Int32]
  /// The stem of its first word, where a capital proves nothing; -1 where that word says nothing.
  var firstTerm: Int32
  /// The stems of its capitalised words beyond the first, ascending, each once.
  var names: [Int32]
  /// Numbers in figures, as written without separators, sorted.
  var numbers: [String]
  /// What it counts.
  var figures: [Figure]
  /// Its quotations, each as the range of its words.
  var quotations: [Range<Int>]
  /// Who speaks, under an id that the same speaker has in every article; empty where nobody does.
  var speakers: [String]
  var attribution: Attribution?
  /// The stems of the words that name who speaks, in order.
  var speakerTerms: [Int32]
  var actors: [String]
  var places: [String]
  var isCaption: Bool
  /// What stands right before it, in one block, where it leans on that: "He was charged."
  var context: Context?

  /// A place in the text of the article.
  struct Context: Sendable {
    var block: Int
    var range: Range<Int>
  }
}

/// What one sentence tells of one dated event, with numbers as in ``SentenceRecord``.
struct Candidate: Sendable {
  /// Index into the article's sentences.
  var sentence: Int
  /// Index into the article's time expressions.
  var phrase: Int
  var kind: Event.Kind
  var date: EventDate
  var derivation: Derivation
  /// A number for the event that the date was counted from; two numbers are two events.
  var countedFrom: Int?
  var attribution: Attribution?
  /// The stems of the words that name who speaks, in order.
  var speakerTerms: [Int32] = []
  var speakers: [String]
  /// The classes of events that its words name, that of what the date belongs to first: an explosion that killed is
  /// an accident and a killing.
  var eventClasses: [EventClass]
  /// The stem of the verb or the noun that the date belongs to; -1 where there is none.
  var head: Int32
  /// The same as a word.
  var headStem: Word
  /// Whether that verb or noun says something.
  var isHeadTelling: Bool
  /// Whether it refers to an event told before: "the offensive", "the start of the strike".
  var isAnaphoric: Bool
  var title: String
  /// How well its words make a title: 3 for a clause with a subject, 2 for a rich noun phrase, 1 for a thin one, and 0
  /// for a fragment, which tells of no event by itself.
  var clarity: Int
  /// What the title lacks: 0 for a whole clause with a named subject, more for a cut or for "he" and "it".
  var titleFlaws: Int
  /// The stems of the clause's content words, ascending, each once.
  var terms: [Int32]
  var numbers: [String]
  /// What the clause counts.
  var figures: [Figure]
  /// The stems of the capitalised words of the clause, ascending, each once.
  var names: [Int32]
  var actors: [String]
  /// The actors that stand where the doer does: in the subject, or before the noun.
  var agents: [String]
  var places: [String]

  /// Whether two candidates of one sentence are one clause with two dates.
  func tellsTheSame(as other: Candidate) -> Bool {
    kind == other.kind && (title == other.title || head == other.head && terms == other.terms && names == other.names)
  }
}

/// What one article gives.
struct ArticleExtraction: Sendable {
  var sentences: [Shared<SentenceRecord>] = []
  var candidates: [Shared<Candidate>] = []
  /// The time expressions of each block, in the order of the text.
  var phrases: [[DatedPhrase]] = []
  /// What is dated by another event.
  var open: [OpenCandidate] = []
  /// The events that are dated by the way, as "on Friday, three days after the quake" dates the quake.
  var implied: [OpenCandidate] = []
  /// The time expressions' marks, parallel to `phrases`.
  var marks: [[TimeMark]] = []
  /// The stems of the content words of its headline, each once.
  var headline: [Int32] = []
  /// What its text is known by beside its copies.
  var shingles: [UInt64] = []
}
