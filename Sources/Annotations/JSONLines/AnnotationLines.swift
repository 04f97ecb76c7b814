import JSONText
import TemporalTagging

extension Annotation {
  /// The annotation on one line of JSON Lines, its line break included: `{"id":…,"mentions":[{"start":…}]}`.
  ///
  /// The bytes depend on the annotation alone. An attribute that nothing is known of has no key.
  package func jsonLine() -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.object { writer in
      writer.field("id", documentID)
      writer.array("mentions", mentions) { writer, mention in
        writer.object { writer in
          writer.field("start", mention.range.lowerBound)
          writer.field("end", mention.range.upperBound)
          writer.field("type", mention.type.rawValue)
          writer.field("value", mention.value)
          writer.field("mod", mention.modifier)
          writer.field("quant", mention.quantifier)
          writer.field("freq", mention.frequency)
          writer.field("zone", mention.zone)
          writer.field("from", mention.from)
          writer.field("to", mention.to)
        }
      }
    }
    writer.finish()
    return writer.bytes
  }
}
