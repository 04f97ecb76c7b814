import CivilTime
import SourceText

/// All reports, with what is compared of them side by side.
///
/// A class, since what weighs pairs hands it on for each of them.
final class ReportTable: Sendable {
  let observations: [Observation]
  let sketches: [ReportSketch]
  let terms: TermTable
  /// The terms of each clause, ascending, each with what matters of it.
  private let own: FlatLists<MarkedTerm>
  /// The terms of each sentence, ascending.
  private let whole: FlatLists<Term>
  /// Hashes of every six words in a row, ascending.
  private let runs: FlatLists<UInt64>

  /// A term, whether it is written with a capital in its clause, whether it stands there as a name, and whether it is
  /// not too common.
  private struct MarkedTerm: Sendable {
    private let bits: UInt32

    init(_ term: Term, of report: Observation, terms: TermTable) {
      bits =
        UInt32(term) << 3 | (report.nameTerms.contains(term) ? 4 : 0) | (report.isNamed(term, terms) ? 2 : 0)
        | (terms.isTelling(term) ? 1 : 0)
    }

    var term: UInt32 { bits >> 3 }
    var isCapital: Bool { bits & 4 != 0 }
    var isName: Bool { bits & 2 != 0 }
    var isTelling: Bool { bits & 1 != 0 }
  }

  init(_ observations: [Observation], terms: TermTable, published: [Day]) {
    self.observations = observations
    self.terms = terms
    let stretch = 1024
    let parts = Array(stride(from: 0, to: observations.count, by: stretch)).concurrentMap { start in
      let part = observations[start..<min(start + stretch, observations.count)]
      var own = FlatLists<MarkedTerm>()
      var whole = FlatLists<Term>()
      var runs = FlatLists<UInt64>()
      for report in part {
        own.append(report.terms.lazy.map { MarkedTerm($0, of: report, terms: terms) })
        whole.append(report.allTerms)
        runs.append(report.runs)
      }
      let sketches = part.map { ReportSketch($0, published: published[$0.article], terms: terms) }
      return (sketches: sketches, own: own, whole: whole, runs: runs)
    }
    sketches = parts.flatMap(\.sketches)
    own = FlatLists(joining: parts.map(\.own))
    whole = FlatLists(joining: parts.map(\.whole))
    runs = FlatLists(joining: parts.map(\.runs))
  }

  /// What the clauses of two reports share.
  struct Overlap {
    var weight = 0
    var count = 0
    /// Terms that neither writes with a capital.
    var content = 0
    /// Whether both write one with a capital, whosever words it is of.
    var hasCapital = false
    /// Whether one that stands in both as a name is among them.
    var hasName = false
    /// Whether such a name is among them that is not too common.
    var hasTellingName = false
    /// Whether the one has a name that the other has not, and the reverse.
    var hasStranger = false
    var isStranger = false
  }

  /// - Parameter names: Terms that are left out of what is shared.
  func overlap(_ a: Int, _ b: Int, without names: ArraySlice<Term>) -> Overlap {
    var result = Overlap()
    let list = own.elements
    let elements = list.span
    let (left, right) = (own.range(a), own.range(b))
    var i = left.lowerBound
    var j = right.lowerBound
    while i < left.upperBound, j < right.upperBound {
      let (mine, theirs) = (elements[i], elements[j])
      if mine.term == theirs.term {
        result.hasCapital = result.hasCapital || mine.isCapital && theirs.isCapital
        if names.isEmpty || !names.contains(Term(mine.term)) {
          result.weight += terms.weight(Term(mine.term))
          result.count += 1
          if !mine.isCapital, !theirs.isCapital { result.content += 1 }
          let isName = mine.isName && theirs.isName
          result.hasName = result.hasName || isName
          result.hasTellingName = result.hasTellingName || isName && mine.isTelling
        }
        i += 1
        j += 1
      } else if mine.term < theirs.term {
        result.hasStranger = result.hasStranger || mine.isName
        i += 1
      } else {
        result.isStranger = result.isStranger || theirs.isName
        j += 1
      }
    }
    while i < left.upperBound, !result.hasStranger {
      result.hasStranger = elements[i].isName
      i += 1
    }
    while j < right.upperBound, !result.isStranger {
      result.isStranger = elements[j].isName
      j += 1
    }
    return result
  }

  /// The weight that the clauses share.
  func sharedWeight(_ a: Int, _ b: Int) -> Int {
    var weight = 0
    own.visitShared(a, b, by: \.term) {
      weight += terms.weight(Term($0))
      return true
    }
    return weight
  }

  /// What the sentences share.
  func wholeOverlap(_ a: Int, _ b: Int, without names: ArraySlice<Term> = []) -> (weight: Int, count: Int) {
    var result = (weight: 0, count: 0)
    whole.visitShared(a, b, by: \.self) { term in
      if names.isEmpty || !names.contains(term) {
        result.weight += terms.weight(term)
        result.count += 1
      }
      return true
    }
    return result
  }

  /// The terms that name who speaks in either report; mostly they are the same, and need no list of their own.
  func speakerTerms(_ a: Int, _ b: Int) -> ArraySlice<Term> {
    let (mine, theirs) = (observations[a].speakerTerms, observations[b].speakerTerms)
    return theirs.isEmpty || mine == theirs ? mine : mine.isEmpty ? theirs : mine + theirs
  }

  func termCount(_ report: Int) -> Int { own.count(report) }

  /// Whether the sentences have as many words in a row in common as ``Observation/quotedRun``.
  func haveCommonRun(_ a: Int, _ b: Int) -> Bool {
    var isFound = false
    runs.visitShared(a, b, by: \.self) { _ in
      isFound = true
      return false
    }
    return isFound
  }
}
