import CommonMark
import Testing

/// What the source of each word is: a case gives Markdown, and for words of its prose the very source they come from.
struct MappedWord: CustomTestStringConvertible, Sendable {
  var markdown: String
  /// A stretch of the prose and the source bytes that hold it.
  var words: [String: String]

  init(_ markdown: String, _ words: [String: String]) {
    self.markdown = markdown
    self.words = words
  }

  var testDescription: String { markdown.debugDescription }
}

@Suite("Each stretch of prose knows its source")
struct SourceMapTests {
  @Test(arguments: [
    MappedWord("plain words", ["plain": "plain", "plain words": "plain words"]),
    MappedWord("a &amp; b", ["&": "&amp;", "a & b": "a &amp; b"]),
    MappedWord("a &#x26;amp; b", ["&amp;": "&#x26;amp;"]),
    MappedWord("x &unknown; &NotEqualTilde; y", ["&unknown;": "&unknown;", "≂̸": "&NotEqualTilde;", "y": "y"]),
    MappedWord("&#0; &#xD800; z", ["z": "z"]),
    MappedWord(#"a\*b\_c \q \\ d"#, ["*": #"\*"#, "a*b": #"a\*b"#, "q": "q", "d": "d"]),
    MappedWord("un*frigging*believable", ["unfriggingbelievable": "un*frigging*believable", "frigging": "frigging"]),
    MappedWord(
      "***both*** **one *two* three** tail", ["both": "both", "two": "two", "three": "three", "tail": "tail"]),
    MappedWord("**a* b", ["*a": "**a", "a": "a", "b": "b"]),
    MappedWord("[word](a \"word b\") b", ["word": "word", " b": " b"]),
    MappedWord("[w](<a b> 'b \\' b') b", ["b": "b"]),
    MappedWord("[w](/a(b)c\n\"title\nb\") b", ["b": "b"]),
    MappedWord("[w][b] b\n\n[b]: /x", [" b": " b"]),
    MappedWord("[w][] [w] b\n\n[w]: /x", ["b": "b"]),
    MappedWord("[w] (b) c\n\n[w]: /x", ["(b)": "(b)", "c": "c"]),
    MappedWord("![b](/b.png \"b\") b", [" b": " b"]),
    MappedWord("<https://example.org/b> b", [" b": " b", "https://example.org/b": "https://example.org/b"]),
    MappedWord("<a@b.example> c", ["a@b.example": "a@b.example", " c": " c"]),
    MappedWord("one\ntwo", ["one two": "one\ntwo", " ": "\n"]),
    MappedWord("one  \n   two", ["one two": "one  \n   two", "two": "two"]),
    MappedWord("one\\\ntwo", ["one two": "one\\\ntwo", "two": "two"]),
    MappedWord("one\r\ntwo", ["one two": "one\r\ntwo", "two": "two"]),
    MappedWord("one\rtwo\rthree", ["two": "two", "three": "three"]),
    MappedWord("one<br>two <BR /> three", ["one two": "one<br>two", "three": "three"]),
    MappedWord("a <b class=\"c\">c</b> d", ["c": "c", " d": " d"]),
    MappedWord("`` a ` b `` c", ["a ` b": "a ` b", "c": "c"]),
    MappedWord("`a\nb` c", ["a b": "a\nb", "c": "c"]),
    MappedWord("`a\\*&amp;` b", [#"a\*&amp;"#: #"a\*&amp;"#, "b": "b"]),
    MappedWord("# A *b* c # #", ["A b c #": "A *b* c #"]),
    MappedWord("#\tTab", ["Tab": "Tab"]),
    MappedWord("Set *a*\nb\n===", ["Set a b": "Set *a*\nb"]),
    MappedWord("[r]: /url 'b'\n[s]: <x>\nb text", ["b text": "b text"]),
    MappedWord("[r]: /url 'b' c\nb text", ["[r]: /url 'b' c b text": "[r]: /url 'b' c\nb text"]),
    MappedWord("> a\n> b\nc\n>   d", ["b": "b", "c": "c", "d": "d", "a b c d": "a\n> b\nc\n>   d"]),
    MappedWord("> > a\n> b\n> > c", ["b": "b", "c": "c"]),
    MappedWord("- > a\n      > b", ["> b": "> b"]),
    MappedWord("- > a\n     > b", ["a b": "a\n     > b"]),
    MappedWord("-\t> a\n\t> b", ["b": "b"]),
    MappedWord("1. - a\n     b\nc", ["b": "b", "c": "c"]),
    MappedWord("10)  a\n     b", ["a b": "a\n     b"]),
    MappedWord("> 1. > a\n>    > b\n> c\nd", ["b": "b", "c": "c", "d": "d"]),
    MappedWord("\t\n a\n \tb", ["b": "b"]),
    MappedWord("😀 *ж😀* ё", ["ж😀": "ж😀", "ё": "ё"]),
    MappedWord("| a | b |\n|---|---|\n| c | d |", ["c": "c", "d": "d"]),
    MappedWord("```caption\n  Two lines  \n\n of it\n```", ["Two lines": "Two lines", "of it": "of it"]),
    MappedWord("> ~~~ caption\n> \ta *b*\n> c\n> ~~~", ["a *b*": "a *b*", "c": "c"]),
    MappedWord("*a\nb* c", ["a b": "a\nb", "c": "c"]),
    MappedWord("\u{FEFF}bom", ["bom": "bom"]),
  ])
  func words(_ example: MappedWord) throws {
    let source = Array(example.markdown.utf8)
    let document = document(example.markdown)
    for (word, expected) in example.words {
      let block = try #require(document.blocks.first { $0.text.contains(word) }, "“\(word)” is in no block")
      let range = block.sourceRange(of: try block.text.range(of: word))
      #expect(String(decoding: source[range], as: UTF8.self) == expected, "the source of “\(word)”")
    }
  }
}
