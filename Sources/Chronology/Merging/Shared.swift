/// A large value that many hold and none changes: handed on, it is not copied part by part.
final class Shared<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
