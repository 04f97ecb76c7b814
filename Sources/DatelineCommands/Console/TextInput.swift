internal import SourceText

/// Text that the user named, checked to be UTF-8.
enum TextInput {
  /// - Parameter path: As the user wrote it; `-` is the standard input.
  /// - Throws: `CommandFailure` when it cannot be read or is no text.
  static func read(_ path: String) throws(CommandFailure) -> SourceFile {
    let file: SourceFile
    do { file = try InputFile.read(path) } catch { throw CommandFailure(error) }
    if let fault = UTF8Check.firstFault(in: file.bytes, 0..<file.bytes.count) {
      let diagnostic = Diagnostic(
        .error, id: "not-utf8", "this byte is not UTF-8 text", in: file, fault..<fault + 1,
        hint: "convert the file to UTF-8")
      throw CommandFailure(status: .trouble, diagnostics: [diagnostic])
    }
    return file
  }
}
