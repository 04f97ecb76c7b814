import Testing

/// The past, the present and the future without a number, and times of which none in particular is meant.
@Suite struct VagueReferenceTests {
  static let sentences: [MarkedSentence] = [
    MarkedSentence("He is [now] the mayor.", "PRESENT_REF"),
    MarkedSentence("It is [currently] shut.", "PRESENT_REF"),
    MarkedSentence("It was [recently] sold.", "PAST_REF"),
    MarkedSentence("It will [soon] open.", "FUTURE_REF"),
    MarkedSentence("[At present] it is shut.", "PRESENT_REF"),
    MarkedSentence("[At the moment] it is shut.", "PRESENT_REF"),
    MarkedSentence("It shut in [recent years].", "PAST_REF"),
    MarkedSentence("[These days] few go.", "PRESENT_REF"),
    MarkedSentence("[Nowadays] few go.", "PRESENT_REF"),
    MarkedSentence("It will open in [the coming weeks].", "FUTURE_REF"),
    MarkedSentence("It will open in [the coming days].", "FUTURE_REF"),
    MarkedSentence("[Long ago] it was a port.", "PAST_REF"),
    MarkedSentence("It was sold [some time ago].", "PAST_REF"),
    MarkedSentence("It ended [lately].", "PAST_REF"),
    MarkedSentence("[Years ago] it was a port.", "PAST_REF"),
    MarkedSentence("[Decades ago] it was a port.", "PAST_REF"),
    MarkedSentence("It was [a Monday].", "XXXX-WXX-1"),
    MarkedSentence("It was [one Sunday].", "XXXX-WXX-7"),
    MarkedSentence("[One summer] they left.", "XXXX-SU"),
    MarkedSentence("[One spring] they left.", "XXXX-SP"),
    MarkedSentence("On [a Tuesday] they left.", "XXXX-WXX-2"),
    MarkedSentence("[One morning] they left.", "XXXX-XX-XXTMO"),
    MarkedSentence("[One evening] they left.", "XXXX-XX-XXTEV"),
  ]

  @Test(arguments: sentences) func found(_ sentence: MarkedSentence) { sentence.expectFound() }
}
