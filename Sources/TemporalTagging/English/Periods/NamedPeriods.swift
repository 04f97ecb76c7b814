extension English {
  /// Eras whose first and last year reference works agree on; those that historians dispute are not here: the Middle Ages,
  /// the Renaissance, the Iron Age.
  ///
  /// Source: the articles of the Encyclopaedia Britannica under these names; for reigns, the years of the monarch.
  static let eras: [NamedPeriod] = [
    NamedPeriod("Elizabethan era|Elizabethan age", 1558...1603),
    NamedPeriod("Victorian era|Victorian age|Victorian period|Victorian times", 1837...1901),
    NamedPeriod("Meiji era|Meiji period", 1868...1912),
    NamedPeriod("Edwardian era|Edwardian period", 1901...1910),
    NamedPeriod("interwar period|interwar years|inter-war period|inter-war years", 1918...1939),
    NamedPeriod("Soviet era|Soviet period|Soviet times", 1922...1991),
  ]

  /// Wars and crises, which `TemporalTagger.english` does not read: to the guidelines of TimeML, and to most of the news, "since
  /// World War II" counts from an event. `TemporalTagger.englishWithWars` reads them.
  ///
  /// Source: the articles of the Encyclopaedia Britannica under these names.
  static let wars: [NamedPeriod] = [
    NamedPeriod("Hundred Years' War", 1337...1453),
    NamedPeriod("Thirty Years' War", 1618...1648),
    NamedPeriod("Seven Years' War", 1756...1763),
    NamedPeriod("American Revolutionary War|Revolutionary War", 1775...1783),
    NamedPeriod("Napoleonic Wars", 1803...1815),
    NamedPeriod("Crimean War", 1853...1856),
    NamedPeriod("American Civil War", 1861...1865),
    NamedPeriod("Franco-Prussian War", 1870...1871),
    NamedPeriod("Russo-Japanese War", 1904...1905),
    NamedPeriod("First World War|World War I|World War One|WWI|Great War", 1914...1918),
    NamedPeriod("Great Depression", 1929...1939),
    NamedPeriod("Spanish Civil War", 1936...1939),
    NamedPeriod("Second World War|World War II|World War Two|WWII", 1939...1945),
    NamedPeriod("Great Patriotic War", 1941...1945),
    NamedPeriod("Cold War", 1947...1991),
    NamedPeriod("Korean War", 1950...1953),
    NamedPeriod("Vietnam War", 1955...1975),
    NamedPeriod("Soviet-Afghan War", 1979...1989),
    NamedPeriod("Iran-Iraq War", 1980...1988),
    NamedPeriod("Falklands War", 1982...1982),
    NamedPeriod("Gulf War|Persian Gulf War", 1990...1991),
    NamedPeriod("Bosnian War", 1992...1995),
    NamedPeriod("First Chechen War", 1994...1996),
    NamedPeriod("Kosovo War", 1998...1999),
    NamedPeriod("Great Recession", 2007...2009),
  ]
}
