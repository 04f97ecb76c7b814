/// What a token can be that is not a word of the vocabulary: a number by its figures, a mark, a mention already found.
///
/// Each shape has an index that is its lexeme's, so that the trie is walked over words, numbers and marks alike.
struct Shape {
  let index: Int
  var classes: [WordClass] = []
  var mark: Mark?

  static let unknown = 0
  private static let oneFigure = 1
  private static let twoFigures = 11
  private static let threeFigures = 111
  private static let fourFigures = 112
  static let longFigures = 119
  private static let manyFigures = 120
  static let eightFigures = 121
  static let grouped = 122
  static let spelled = 123
  static let spokenYear = 124
  static let ordinal = 125
  static let spelledYear = 126
  static let firstMark = 128
  static let date = 160
  static let time = 161
  static let duration = 162
  static let set = 163
  static let holiday = 164
  static let count = 165

  /// The shape of a number in figures.
  ///
  /// - Parameters:
  ///   - figures: How many figures there are.
  ///   - value: The number, exact for up to eight figures.
  static func index(figures: Int, value: Int) -> Int {
    switch figures {
    case 1: return oneFigure + value
    case 2: return twoFigures + value
    case 3: return threeFigures
    case 4:
      let isYear = value >= 1000 && value < 3000 ? 1 : 0
      let isDecade = value % 10 == 0 ? 2 : 0
      return fourFigures + isYear + isDecade
    case 8: return eightFigures
    // More than any rule counts; the first nine alone would be another number.
    case 10...: return longFigures
    default: return manyFigures
    }
  }

  static func index(of mark: Mark) -> Int { firstMark + mark.rawValue }

  /// The mark that a lexeme stands for, if it stands for one.
  static func mark(of lexeme: Int) -> Mark? { Mark(rawValue: lexeme - firstMark) }

  static let all: [Shape] = {
    var shapes = (0..<count).map { Shape(index: $0) }
    for value in 0..<10 {
      var classes: [WordClass] = [.figures, .hour]
      if value > 0 { classes += [.n, .d, .m, .anyYear] }
      if value >= 1 && value <= 4 { classes.append(.quarterFigure) }
      shapes[oneFigure + value].classes = classes
    }
    for value in 0..<100 {
      var classes: [WordClass] = [.figures, .twoFigures]
      if value > 0 { classes += [.n, .anyYear] }
      if value >= 1 && value <= 31 { classes.append(.d) }
      if value >= 1 && value <= 12 { classes.append(.m) }
      if value <= 24 { classes.append(.hour) }
      if value <= 59 { classes.append(.minute) }
      if value % 10 == 0 { classes.append(.decadeYear) }
      shapes[twoFigures + value].classes = classes
    }
    shapes[threeFigures].classes = [.figures, .n, .anyYear]
    for bits in 0..<4 {
      var classes: [WordClass] = [.figures, .n, .anyYear]
      if bits & 1 != 0 { classes.append(.yyyy) }
      if bits == 3 { classes.append(.decadeYear) }
      shapes[fourFigures + bits].classes = classes
    }
    shapes[longFigures].classes = [.figures]
    shapes[manyFigures].classes = [.figures, .n]
    shapes[eightFigures].classes = [.figures, .n, .yyyymmdd]
    shapes[grouped].classes = [.n]
    shapes[spelled].classes = [.n, .spelled]
    shapes[spokenYear].classes = [.spokenYear, .n]
    shapes[spelledYear].classes = [.spokenYear, .n]
    shapes[ordinal].classes = [.ordinal]
    for mark in Mark.allCases { shapes[index(of: mark)].mark = mark }
    shapes[date].classes = [.date]
    shapes[time].classes = [.time]
    shapes[duration].classes = [.duration]
    shapes[set].classes = [.set]
    shapes[holiday].classes = [.date, .holiday]
    return shapes
  }()
}
