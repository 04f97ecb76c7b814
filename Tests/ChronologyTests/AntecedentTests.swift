import Chronology
import Testing

/// For whom a pronoun stands that a title would begin with, in articles of Thursday 15 May 2031; beside each form, what
/// leaves a choice.
@Suite struct AntecedentTests {
  private func titles(_ text: String) -> [String] { Story().article("a", text).events.map(\.title) }

  @Test(arguments: [
    (
      "Karl Moss, who runs the port, came to court in Orlo. He fled the town on Monday.",
      "[Karl Moss] fled the town"
    ),
    // The office before the name, the age behind it.
    ("Dr Anna Reed came to court in Orlo. She fled the town on Monday.", "[Dr Anna Reed] fled the town"),
    ("Anna Reed, 52, came to court in Orlo.\n\nShe fled the town on Monday.", "[Anna Reed] fled the town"),
    // The last word of a full name, which does something by itself elsewhere.
    (
      "Anna Reed came to court. The port was shut. Reed denied it all. On Monday she fled the town.",
      "[Reed] fled the town"
    ),
    // Somebody of whom no more than an office is told; whoever spoke before, where the pronoun speaks.
    ("The prime minister came to court in Orlo. He fled the town on Monday.", "[The prime minister] fled the town"),
    (
      "The port was safe, Dr Reed said. \"It is shut,\" she said. On Monday she warned of a storm.",
      "[Dr Reed] warned of a storm"
    ),
    // Sentences between with the same subject.
    ("Mr Moss came to court in Orlo. He was ill. He fled the town on Monday.", "[Mr Moss] fled the town"),
    (
      "Mr Moss came to court in Orlo. His house in the town was sold on Monday.",
      "[Mr Moss's] house in the town was sold"
    ),
  ])
  func aPronounStandsForTheSubjectBefore(text: String, title: String) { #expect(titles(text) == [title]) }

  @Test(arguments: [
    // Two persons, or a pronoun of somebody else.
    ("Mr Moss met Dr Kyle in the court of Orlo. He fled the town on Monday.", "He fled the town"),
    ("Mrs Reed came to the court in Orlo. He fled the town on Monday.", "He fled the town"),
    ("Mr Moss came with her to the court in Orlo. He fled the town on Monday.", "He fled the town"),
    ("Mr Moss came to the court in Orlo. His wife was ill when he fled the town on Monday.", "He fled the town"),
    // In the sentence itself, an owner or a noun for somebody may be meant, too.
    ("Mr Moss was in Kyle's boat, and he fled the town on Monday.", "He fled the town"),
    ("Mr Moss was with the singer, and he fled the town on Monday.", "He fled the town"),
    // Not the subject, or not the name alone.
    ("The sailors of Mr Moss came to the court. He fled the town on Monday.", "He fled the town"),
    ("Mr Moss's pilot came to the court in Orlo. He fled the town on Monday.", "He fled the town"),
    // A place, a thing, several.
    ("Orlo was flooded by the storm. He fled the town on Monday.", "He fled the town"),
    ("Mr Moss came to the court in Orlo. They fled the town on Monday.", "They fled the town"),
    // What parts the sentences.
    ("Mr Moss came to the court in Orlo.\n\n## The port\n\nHe fled the town on Monday.", "He fled the town"),
    ("Mr Moss came to the court in Orlo. A storm broke. He fled the town on Monday.", "He fled the town"),
  ])
  func aPronounThatMayStandForOthersStays(text: String, title: String) { #expect(titles(text) == [title]) }
}
