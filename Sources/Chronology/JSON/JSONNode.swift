/// A value of a JSON text, with the bytes that hold it.
struct JSONNode {
  enum Value {
    case null
    case bool(Bool)
    /// A number with neither fraction nor exponent that fits a machine word.
    case integer(Int)
    /// Any other number; nothing that we read has one.
    case fraction
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  struct Member {
    var key: String
    /// The bytes of the key, with its quotation marks.
    var keyRange: Range<Int>
    var value: JSONNode
  }

  /// Offsets into the file's bytes.
  var range: Range<Int>
  var value: Value

  /// What a message calls the value.
  var kindName: String {
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
