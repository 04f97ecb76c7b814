/// The small words of English that show how a sentence is built, each list under its trait.
enum FunctionWords {
  static let lists: [(WordTraits, String)] = [
    (.be, "be am is are was were been being 's 're isn't aren't wasn't weren't"),
    (.have, "have has had having 've haven't hasn't hadn't"),
    (.do, "do does did don't doesn't didn't"),
    (.will, "will shall won't 'll"),
    (.modal, "may might can could should would must ought cannot can't couldn't wouldn't shouldn't 'd"),
    (
      .negation,
      """
      not never no n't cannot can't don't doesn't didn't won't isn't aren't wasn't weren't haven't hasn't hadn't
      couldn't wouldn't shouldn't without nor neither
      """
    ),
    (
      .determiner,
      """
      a an the this that these those its his her their our my your some any each every no all both several many few
      another one two three four five six seven eight nine ten dozens hundreds thousands
      """
    ),
    (
      .preposition,
      """
      of in on at by for with from to into onto over under between among through during against about near off
      across after before since until till via within without toward towards around behind beyond despite amid
      upon along inside outside as than like per following including throughout alongside aboard above below beneath
      regarding
      """
    ),
    (
      .subordinator,
      """
      when while after before since because although though until till unless where whereas once as that if whether
      whenever wherever
      """
    ),
    (.relative, "who which that whom whose where"),
    (.coordinator, "and or but nor yet so"),
    (.pronoun, "he she it they i we you who which there this that these those him her them us me"),
    (.conditional, "if unless whether"),
    (.firstPerson, "i we you my our your us me i'm we're i've we've you're i'll we'll i'd we'd"),
    (
      .adverb,
      """
      not never also just now then already still yet again ever even only later earlier recently soon immediately
      officially reportedly allegedly apparently supposedly purportedly possibly probably perhaps presumably formally publicly first finally eventually subsequently reluctantly
      repeatedly gradually steadily increasingly largely mostly partly fully once twice so too well there here
      hardly barely scarcely rarely seldom
      together apart away back down out up off over about nearly almost initially originally separately meanwhile
      """
    ),
    (
      .durative,
      """
      still gradually steadily increasingly often usually always sometimes routinely typically generally regularly
      frequently constantly longtime
      """
    ),
    (
      .prospective, "plan planned plans expect expected expects due set scheduled slated supposed going aim hope intend"
    ),
    (.timeUnit, "day days week weeks month months year years eve night"),
    (
      .stopWord,
      """
      a an the this that these those of in on at by for with from to into over under between among through during
      against about near off across after before since until as than like and or but nor yet so if whether when while
      because although though who which whom whose where what how why he she it they i we you him her them us me his
      its their our my your not no be am is are was were been being have has had having do does did doing done will shall may
      might can could should would must there here also just now then already still again more most less least much
      many some any each every all both few other another such only own same very too up down out back
      said say says told tell tells according one two new last next first
      """
    ),
  ]
}
