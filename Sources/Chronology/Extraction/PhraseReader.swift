import Articles
import CivilTime
import CommonMark
import SourceText
import TemporalTagging

/// Reads the time expressions of an article, block after block, and resolves them on its day of publication.
struct PhraseReader {
  private let article: Article
  private var previous: ReferenceTime?

  static func read(_ article: Article) -> (phrases: [[DatedPhrase]], marks: [[TimeMark]]) {
    var reader = PhraseReader(article: article)
    var phrases: [[DatedPhrase]] = []
    var marks: [[TimeMark]] = []
    for index in article.document.blocks.indices {
      let (found, marked) = reader.read(block: index)
      phrases.append(found)
      marks.append(marked)
    }
    return (phrases, marks)
  }

  private init(article: Article) { self.article = article }

  private mutating func read(block index: Int) -> ([DatedPhrase], [TimeMark]) {
    let block = article.document.blocks[index]
    let text = Array(block.text.utf8)
    var phrases: [DatedPhrase] = []
    var marks: [TimeMark] = []
    var day: (end: Int, time: ReferenceTime)?
    for timex in TemporalTagger.english.timexes(in: block.text) {
      var context = Context(publication: ReferenceTime(article.published.day))
      context.previous = previous
      let resolution = timex.resolve(in: context)
      var solved: ReferenceTime?
      var name: Range<Int>?
      if case .duration(let period, let anchoring) = timex.meaning, case .anniversary(let event) = anchoring {
        solved = anchoring.solvedEvent(period, modifier: timex.modifier, on: day?.time ?? context.publication)
        name = event.range
      }
      let phrase = String(decoding: text[timex.range], as: UTF8.self)
      var dated = DatedPhrase(range: timex.range, use: .none, derivation: nil, isFuture: false)
      let explanation = timex.explanation(in: context)
      let location = article.file.location(at: block.sourceRange(of: timex.range).lowerBound)
      let derivation = Derivation(
        phrase: phrase, location: location, rule: timex.rule,
        anchor: .init(
          origin: .publication, edtf: article.published.edtf, location: article.published.location),
        steps: explanation.steps, inferences: explanation.inferences, rejected: explanation.rejected)
      var edtf: String?
      if let solved, let name {
        let date = EventDate(edtf: solved.edtf, span: solved.interval.days, granularity: solved.granularity)
        dated = DatedPhrase(
          range: timex.range, use: .anniversary(of: name, date), derivation: derivation, isFuture: false)
        edtf = solved.edtf
      } else if case .date = timex.meaning, let resolution {
        let date = EventDate(
          edtf: resolution.edtf, span: resolution.days, granularity: resolution.granularity,
          isApproximate: resolution.isApproximate)
        dated = DatedPhrase(
          range: timex.range, use: .date(date), derivation: derivation,
          isFuture: resolution.days.start.map { $0 > article.published.day } ?? false)
        edtf = resolution.edtf
        if resolution.granularity <= .day { day = (timex.range.upperBound, resolution.named) }
        previous = resolution.named
      }
      phrases.append(dated)
      marks.append(
        TimeMark(
          block: index, range: timex.range, datetime: nil, edtf: edtf,
          explanation: "\(phrase) = \(edtf ?? timex.value(resolution))", event: nil))
    }
    return (phrases, marks)
  }
}
