/// Where rendering finds what a name in a template stands for.
struct ResolvedName: Sendable {
  /// Which of the things that are open has the name, the outermost being 0.
  let thing: Int
  /// The index of the name among the fields of that thing, and of each further part of a dotted name among those of the
  /// object before it.
  let path: [Int]
  let kind: Shape.Kind

  enum Failure: Error {
    /// Nothing that is open has the name, or the first part of a dotted one.
    case unknown(name: String)
    /// The object before it does not have this part of a dotted name.
    case unknownPart(String, of: String)
  }

  /// Looks a name up in the innermost thing that has it.
  ///
  /// - Parameter shapes: What is open, the innermost last.
  init(_ name: String, in shapes: [Shape]) throws(Failure) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let thing = shapes.lastIndex(where: { $0.index(of: parts[0]) != nil }),
      let index = shapes[thing].index(of: parts[0])
    else { throw .unknown(name: parts[0]) }
    var field = shapes[thing].fields[index]
    var path = [index]
    for part in parts.dropFirst() {
      guard case .object(let shape) = field.kind, let index = shape.index(of: part) else {
        throw .unknownPart(part, of: field.name)
      }
      field = shape.fields[index]
      path.append(index)
    }
    (self.thing, self.path, kind) = (thing, path, field.kind)
  }
}
