/// Verbs that English inflects by no rule, and the verbs of states.
enum Verbs {
  /// Base, past and participle; a form with `/` has variants.
  static let irregular = """
    arise arose arisen
    awake awoke awoken
    bear bore borne/born
    beat beat beaten
    become became become
    begin began begun
    bend bent bent
    bet bet bet
    bind bound bound
    bite bit bitten
    bleed bled bled
    blow blew blown
    break broke broken
    breed bred bred
    bring brought brought
    broadcast broadcast broadcast
    build built built
    burn burnt/burned burnt/burned
    burst burst burst
    buy bought bought
    cast cast cast
    catch caught caught
    choose chose chosen
    cling clung clung
    come came come
    cost cost cost
    creep crept crept
    cut cut cut
    deal dealt dealt
    dig dug dug
    draw drew drawn
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed fed
    feel felt felt
    fight fought fought
    find found found
    flee fled fled
    fling flung flung
    fly flew flown
    forbid forbade forbidden
    forget forgot forgotten
    forgive forgave forgiven
    freeze froze frozen
    get got gotten/got
    give gave given
    go went gone
    grow grew grown
    hang hung hung
    hear heard heard
    hide hid hidden
    hit hit hit
    hold held held
    hurt hurt hurt
    keep kept kept
    kneel knelt knelt
    know knew known
    lay laid laid
    lead led led
    leave left left
    lend lent lent
    let let let
    lie lay/lied lain/lied
    light lit lit
    lose lost lost
    make made made
    mean meant meant
    meet met met
    mistake mistook mistaken
    overcome overcame overcome
    override overrode overridden
    overrun overran overrun
    oversee oversaw overseen
    overtake overtook overtaken
    overthrow overthrew overthrown
    pay paid paid
    put put put
    quit quit quit
    read read read
    rebuild rebuilt rebuilt
    repay repaid repaid
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran run
    say said said
    see saw seen
    seek sought sought
    sell sold sold
    send sent sent
    set set set
    shake shook shaken
    shed shed shed
    shine shone shone
    shoot shot shot
    show showed shown
    shrink shrank shrunk
    shut shut shut
    sing sang sung
    sink sank sunk
    sit sat sat
    slay slew slain
    sleep slept slept
    slide slid slid
    speak spoke spoken
    spend spent spent
    spin spun spun
    split split split
    spread spread spread
    spring sprang sprung
    stand stood stood
    steal stole stolen
    stick stuck stuck
    sting stung stung
    stride strode stridden
    strike struck struck
    strip stripped stripped
    strive strove striven
    swear swore sworn
    sweep swept swept
    swim swam swum
    swing swung swung
    take took taken
    teach taught taught
    tear tore torn
    tell told told
    think thought thought
    throw threw thrown
    tread trod trodden
    undergo underwent undergone
    understand understood understood
    undertake undertook undertaken
    undo undid undone
    uphold upheld upheld
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept wept
    win won won
    withdraw withdrew withdrawn
    withhold withheld withheld
    withstand withstood withstood
    wring wrung wrung
    write wrote written
    """

  /// What lasts and does not happen.
  static let stative = """
    live remain stay own know believe think want hope need like love contain consist belong include involve seem
    mean depend exist control lack cost resemble stand lie sit enjoy fear expect continue reside await wait border
    hold keep feel understand deserve owe matter concern appear tend wish doubt prefer hate trust support rely
    occupy work serve face struggle feature represent account range plan
    """

  /// They say that their object takes place, and no more.
  static let light = """
    launch begin start hold conduct stage mount open carry make give take occur happen commence undertake
    """

  /// Regular verbs that news uses after "to", beyond those of the other lists.
  static let regular = """
    abandon accept act adopt advance agree aid allow appoint approach approve arrest arrive assassinate assault
    assemble attack attempt attend ban block bomb bombard boycott capture cancel cease celebrate change charge
    clash close collapse collide complete conclude convict cooperate crash create cross declare defeat defend
    defuse deliver demolish deploy deport destroy detain detonate die discuss dismiss displace divide dock drop
    elect eliminate end enter erupt escape establish evacuate exchange execute expel explode extend extradite
    fail fire foil free gather grant halt hand help host identify impose improve injure inaugurate indict intercept
    invade investigate issue jail join kidnap kill land liberate lift limit look lose mark march meet merge move murder
    name negotiate nominate obtain open order oust participate pass plead present prevent proceed
    protest provide publish pull punish push raid raise reach receive record recover refuse reject release remove
    rename repair replace rescue resign resume return retreat retire rob sack sail seal search seize sentence
    settle shell sign sink start stop storm succeed sue suffer suspend swap target topple
    transfer trap travel treat try turn uncover undermine unite unleash unload unveil use visit vote walk warn wound
    """
}
