/// A place in a file, as editors and compilers count it.
public struct SourceLocation: Hashable, Sendable, Codable {
  /// The path as the user would type it, relative to where the command runs, with `/` between its parts.
  public var path: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in UTF-8 bytes, as GNU and Clang count.
  public var column: Int

  public init(path: String, line: Int, column: Int) {
    self.path = path
    self.line = line
    self.column = column
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `path:line:column`, the form that editors turn into a link.
  public var description: String { "\(path):\(line):\(column)" }
}
