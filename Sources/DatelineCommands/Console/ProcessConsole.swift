#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension Console {
  /// The console of this process.
  ///
  /// Colour is for a terminal alone, and not where `NO_COLOR` is set or the terminal is dumb (https://no-color.org).
  package static let process = Console(
    writeOutput: { write($0, to: STDOUT_FILENO) },
    writeError: { write($0, to: STDERR_FILENO) },
    readInput: { () throws(ReadFailure) in try InputFile.readAll(descriptor: STDIN_FILENO, shownAs: "<stdin>") },
    readLine: { Swift.readLine() },
    isColored: isatty(STDERR_FILENO) == 1 && variable("NO_COLOR").isEmpty && variable("TERM") != "dumb",
    isInteractive: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
  )

  private static func variable(_ name: String) -> String {
    unsafe getenv(name).map { unsafe String(cString: $0) } ?? ""
  }

  /// Writes everything; a reader that went away (`dateline rules | head`) ends the process without a word.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          unsafe Darwin.write(descriptor, buffer.baseAddress! + offset, buffer.count - offset)
        #elseif canImport(Musl)
          unsafe Musl.write(descriptor, buffer.baseAddress! + offset, buffer.count - offset)
        #else
          unsafe Glibc.write(descriptor, buffer.baseAddress! + offset, buffer.count - offset)
        #endif
      }
      if count >= 0 { offset += count } else if errno == EPIPE { exit(0) } else if errno != EINTR { return }
    }
  }
}
