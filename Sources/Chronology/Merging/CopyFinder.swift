import Articles
import CommonMark

/// Finds articles that carry the text of another: told by the editors, or eight of ten shingles the same.
enum CopyFinder {
  /// Words in a shingle (Broder, "On the resemblance and containment of documents", 1997).
  private static let shingleLength = 8
  /// The share of shingles, in tenths, from which a text counts as a copy.
  private static let threshold = 8
  /// A shingle that more articles have than this is a phrase of the trade and says nothing.
  private static let commonest = 20

  /// The original of each copy, by article id. Of two texts the earlier published is the original, then the lower id.
  static func originals(_ articles: [Article]) -> [String: String] {
    var originals: [String: String] = [:]
    var shingles: [Set<UInt64>] = []
    var holders: [UInt64: [Int]] = [:]
    let order = articles.indices.sorted {
      (articles[$0].published.day, articles[$0].id) < (articles[$1].published.day, articles[$1].id)
    }
    shingles = articles.map { self.shingles($0) }
    for number in order {
      var common: [Int: Int] = [:]
      for shingle in shingles[number] {
        for holder in holders[shingle] ?? [] { common[holder, default: 0] += 1 }
      }
      let best = common.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
      if let best, best.value * 10 >= shingles[number].count * threshold, shingles[number].count >= 20,
        best.value * 10 >= shingles[best.key].count * threshold / 2
      {
        originals[articles[number].id] = originals[articles[best.key].id] ?? articles[best.key].id
      }
      for shingle in shingles[number] where holders[shingle]?.count ?? 0 <= commonest {
        holders[shingle, default: []].append(number)
      }
    }
    // What the editors say of one article stands, and what follows for the other is dropped.
    for article in articles {
      guard let original = article.copyOf else { continue }
      originals[article.id] = original
      if originals[original] == article.id { originals[original] = nil }
    }
    return originals
  }

  private static func shingles(_ article: Article) -> Set<UInt64> {
    var hashes: [UInt64] = []
    for block in article.document.blocks {
      for token in Tokenizer.tokens(of: block.text) where token.isWordOrNumber {
        hashes.append(StableHash.of(token.key))
      }
    }
    guard hashes.count >= shingleLength else { return [] }
    var found: Set<UInt64> = []
    for start in 0...(hashes.count - shingleLength) {
      found.insert(hashes[start..<start + shingleLength].reduce(StableHash.seed) { StableHash.mix($0, $1) })
    }
    return found
  }
}

/// A hash that is the same in every run, unlike `Hashable`'s: FNV-1a, 64 bits.
enum StableHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func of(_ text: String) -> UInt64 {
    text.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    var hash = hash
    for shift in stride(from: 0, to: 64, by: 8) { hash = (hash ^ (value >> UInt64(shift) & 0xff)) &* 0x100_0000_01b3 }
    return hash
  }
}
