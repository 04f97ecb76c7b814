/// A large value that many hold and none changes: handed on, it is not copied part by part.
///
/// Its parts are asked for as if they were those of the value itself, and each by itself.
@dynamicMemberLookup
final class Shared<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: consuming Value) { self.value = value }

  @inline(__always)
  subscript<Part>(dynamicMember part: KeyPath<Value, Part>) -> Part { value[keyPath: part] }
}
