import Articles
import CommonMark

/// The words of an article, for comparing texts whatever their line breaks.
enum Prose {
  static func words(of article: Article) -> [String] {
    article.document.blocks.flatMap { block in
      block.text.unicodeScalars.split { $0.properties.isWhitespace }.map { String(String.UnicodeScalarView($0)) }
    }
  }

  /// FNV-1a of 64 bits over the words, each ended by a line feed.
  static func fingerprint(_ words: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words {
      for byte in Array(word.utf8) + [0x0A] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return String(hash, radix: 16)
  }
}
