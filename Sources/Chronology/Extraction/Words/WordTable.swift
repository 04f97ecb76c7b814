/// Values by word form, for tables that are made once and asked for every word of a text.
///
/// Open addressing with linear probing, at most half full; the order of the forms plays no part.
struct WordTable<Value: Sendable>: Sendable {
  private var keys: [Word] = []
  private var values: [Value?] = []
  private(set) var count = 0

  init() {}

  init(_ pairs: some Sequence<(Word, Value)>) {
    for (word, value) in pairs { self[word] = value }
  }

  subscript(_ word: Word) -> Value? {
    get {
      guard !keys.isEmpty else { return nil }
      return values[place(of: word)]
    }
    set {
      guard let newValue else { preconditionFailure("a table of words only grows") }
      if keys.count <= 2 * count { grow() }
      let place = place(of: word)
      if values[place] == nil { count += 1 }
      keys[place] = word
      values[place] = newValue
    }
  }

  /// Where a form is, or would be.
  @inline(__always)
  private func place(of word: Word) -> Int {
    let mask = keys.count - 1
    var place = word.scrambled & mask
    while values[place] != nil, keys[place] != word { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = zip(keys, values)
    let size = max(8, 2 * keys.count)
    keys = [Word](repeating: Word(low: 0, high: 0), count: size)
    values = [Value?](repeating: nil, count: size)
    for case (let key, let value?) in old {
      let place = place(of: key)
      keys[place] = key
      values[place] = value
    }
  }
}

/// A set of word forms that is made once and asked for every word of a text.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var table = WordTable<Void>()

  init(_ words: some Sequence<Word>) {
    for word in words { table[word] = () }
  }

  init(arrayLiteral elements: Word...) { self.init(elements) }

  /// - Parameter list: Forms with blanks or ends of lines between them.
  init(list: String) { self.init(Word.list(list)) }

  var isEmpty: Bool { table.count == 0 }
  func contains(_ word: Word) -> Bool { table[word] != nil }
}

extension Word {
  /// A hash for tables of our own; the same in every run but for long forms.
  @inline(__always)
  var scrambled: Int {
    let mixed = (low ^ high &* 0x9e37_79b9_7f4a_7c15) &* 0xd6e8_feb8_6659_fd93
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  /// The forms of a list, with blanks or ends of lines between them.
  static func list(_ text: String) -> [Word] { text.split { $0 == " " || $0 == "\n" }.map { Word($0) } }
}
