/// A value of a JSON text, with the bytes that hold it.
package struct JSONNode: Sendable {
  package enum Value: Sendable {
    case null
    case bool(Bool)
    /// A number with neither fraction nor exponent that fits a machine word.
    case integer(Int)
    /// Any other number; nothing that we read needs one.
    case fraction
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  package struct Member: Sendable {
    package var key: String
    /// The bytes of the key, with its quotation marks.
    package var keyRange: Range<Int>
    package var value: JSONNode
  }

  /// Offsets into the file's bytes.
  package var range: Range<Int>
  package var value: Value

  /// What a message calls the value.
  package var kindName: String {
    switch value {
    case .null: "null"
    case .bool: "a truth value"
    case .integer, .fraction: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
