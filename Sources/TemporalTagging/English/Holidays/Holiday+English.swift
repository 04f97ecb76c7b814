extension Holiday {
  /// Every holiday that the English rules read, in the order of their tables.
  public static let english: [Holiday] = English.holidayNames.map(\.holiday)

  /// The holiday of that name, as the first form of its line in the tables has it: `Rosh Hashanah`.
  ///
  /// - Complexity: O(*n*) in the number of holidays.
  public static func english(_ name: String) -> Holiday? { english.first { $0.name == name } }
}
