/// The files of a commit, as `git ls-tree -r -z` lists them.
struct GitTree {
  struct Entry {
    var kind: HostState.Kind
    /// The name of the object that holds the bytes.
    var object: String
  }

  var entries: [String: Entry] = [:]

  init() {}

  /// - Parameter listing: Records of `MODE TYPE OBJECT TAB PATH`, each ended by a NUL.
  init(listing: [UInt8]) {
    for record in listing.split(separator: 0) {
      guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let fields = record[..<tab].split(separator: UInt8(ascii: " "))
      guard fields.count == 3 else { continue }
      let kind: HostState.Kind =
        switch String(decoding: fields[0], as: UTF8.self) {
        case "120000": .symbolicLink
        case "160000": .other
        default: .file
        }
      let path = String(decoding: record[(tab + 1)...], as: UTF8.self)
      entries[path] = Entry(kind: kind, object: String(decoding: fields[2], as: UTF8.self))
    }
  }
}
