/// One file of a site, before it is written.
package struct RenderedFile: Hashable, Sendable {
  /// The path below the site's root, with `/` between its parts and neither `.` nor `..` among them.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
