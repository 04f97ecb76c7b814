extension Timeline {
  /// The JSON Schema (draft 2020-12) of ``json()``, which the site publishes as `timeline.schema.json`.
  public static let jsonSchema = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Dateline timeline, format version 1",
      "description": "One chronology out of many articles, with every source and the way to every date.",
      "type": "object",
      "required": ["version", "title", "summary", "language", "events", "articles", "actors", "places"],
      "additionalProperties": false,
      "properties": {
        "$schema": { "type": "string" },
        "version": { "const": 1 },
        "title": { "type": "string" },
        "summary": { "type": "string" },
        "language": { "type": "string", "description": "A BCP 47 tag." },
        "siteURL": { "type": "string", "description": "The address of the site, with a trailing slash." },
        "events": {
          "description": "Ordered by first day, then precision (coarse before fine), then last day, then id.",
          "type": "array",
          "items": { "$ref": "#/$defs/event" }
        },
        "articles": {
          "description": "Ordered by publication date, then id.",
          "type": "array",
          "items": { "$ref": "#/$defs/article" }
        },
        "actors": { "type": "array", "items": { "$ref": "#/$defs/entity" } },
        "places": { "type": "array", "items": { "$ref": "#/$defs/entity" } },
        "redirects": {
          "description": "Ids that events had before they went into others, ordered by id.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "into", "reason"],
            "additionalProperties": false,
            "properties": {
              "id": { "type": "string" },
              "into": { "type": "string", "description": "The id of an event of this timeline." },
              "reason": { "type": "string" }
            }
          }
        },
        "dropped": {
          "description": "Events that editors took off the timeline, each with its decision.",
          "type": "array",
          "items": { "$ref": "#/$defs/event" }
        }
      },
      "$defs": {
        "strings": { "type": "array", "items": { "type": "string" } },
        "day": { "type": "string", "pattern": "^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        "location": {
          "description": "path:line:column, both from 1, the column in UTF-8 bytes.",
          "type": "string",
          "pattern": ":[1-9][0-9]*:[1-9][0-9]*$"
        },
        "reportIndex": { "description": "An index into the event's reports.", "type": "integer", "minimum": 0 },
        "date": {
          "type": "object",
          "required": ["edtf", "granularity", "approximate"],
          "additionalProperties": false,
          "properties": {
            "edtf": { "type": "string", "description": "Extended Date/Time Format, ISO 8601-2." },
            "start": { "$ref": "#/$defs/day", "description": "The first day; missing when not known." },
            "end": { "$ref": "#/$defs/day", "description": "The day after the last; missing when not known." },
            "granularity": {
              "enum": [
                "second", "minute", "hour", "day-part", "day", "weekend", "week", "month", "season", "quarter",
                "half", "year", "decade", "century", "millennium"
              ]
            },
            "approximate": { "type": "boolean" }
          }
        },
        "attribution": {
          "type": "object",
          "required": ["speaker", "verb", "claim"],
          "additionalProperties": false,
          "properties": {
            "speaker": { "type": "string" },
            "verb": { "type": "string" },
            "claim": { "type": "boolean" }
          }
        },
        "derivation": {
          "description": "The way from a phrase to a date.",
          "type": "object",
          "required": ["phrase", "location", "rule", "steps", "inferences", "rejected"],
          "additionalProperties": false,
          "properties": {
            "phrase": { "type": "string" },
            "location": { "$ref": "#/$defs/location" },
            "rule": { "type": "string" },
            "anchor": {
              "type": "object",
              "required": ["origin", "date"],
              "additionalProperties": false,
              "properties": {
                "origin": { "enum": ["publication", "mention", "utterance", "event"] },
                "date": { "type": "string" },
                "location": { "$ref": "#/$defs/location" }
              }
            },
            "steps": { "$ref": "#/$defs/strings" },
            "inferences": { "$ref": "#/$defs/strings" },
            "rejected": { "$ref": "#/$defs/strings" }
          }
        },
        "report": {
          "type": "object",
          "required": ["article", "quote", "location", "caption"],
          "dependentRequired": { "date": ["derivation"], "derivation": ["date"] },
          "additionalProperties": false,
          "properties": {
            "article": { "type": "string" },
            "quote": { "type": "string" },
            "context": { "type": "string" },
            "location": { "$ref": "#/$defs/location" },
            "date": { "$ref": "#/$defs/date" },
            "derivation": { "$ref": "#/$defs/derivation" },
            "attribution": { "$ref": "#/$defs/attribution" },
            "caption": { "type": "boolean" },
            "prominent": { "type": "boolean" },
            "copyOf": { "type": "string" }
          }
        },
        "event": {
          "type": "object",
          "required": [
            "id", "date", "kind", "title", "summary", "actors", "places", "reports", "disagreements", "merges"
          ],
          "additionalProperties": false,
          "properties": {
            "id": { "type": "string" },
            "date": { "$ref": "#/$defs/date" },
            "kind": { "enum": ["happening", "statement", "planned", "photograph"] },
            "title": { "type": "string" },
            "summary": { "type": "string" },
            "attribution": { "$ref": "#/$defs/attribution" },
            "actors": { "$ref": "#/$defs/strings" },
            "places": { "$ref": "#/$defs/strings" },
            "importance": {
              "description": "How much it stands out, in hundredths of one report; it follows from the reports.",
              "type": "object",
              "required": ["score", "reports", "prominence", "echo"],
              "additionalProperties": false,
              "properties": {
                "score": { "description": "The sum of the others.", "type": "integer" },
                "reports": { "description": "For each source that tells it.", "type": "integer" },
                "prominence": { "description": "For telling it in the opening or the headline.", "type": "integer" },
                "echo": { "description": "For telling it long after.", "type": "integer" }
              }
            },
            "reports": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/report" } },
            "disagreements": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["subject", "versions"],
                "additionalProperties": false,
                "properties": {
                  "subject": { "type": "string" },
                  "versions": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": ["text", "reports"],
                      "additionalProperties": false,
                      "properties": {
                        "text": { "type": "string" },
                        "reports": { "type": "array", "items": { "$ref": "#/$defs/reportIndex" } }
                      }
                    }
                  }
                }
              }
            },
            "merges": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["report", "with", "reasons"],
                "additionalProperties": false,
                "properties": {
                  "report": { "$ref": "#/$defs/reportIndex" },
                  "with": { "$ref": "#/$defs/reportIndex" },
                  "reasons": { "$ref": "#/$defs/strings" }
                }
              }
            },
            "counterparts": {
              "description": "Events that may be the same and are dated otherwise.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["event", "reasons"],
                "additionalProperties": false,
                "properties": {
                  "event": { "type": "string", "description": "The id of the other event." },
                  "reasons": { "$ref": "#/$defs/strings" }
                }
              }
            },
            "decisions": {
              "description": "What editors decided about the event.",
              "type": "array",
              "items": { "$ref": "#/$defs/decision" }
            },
            "engineDate": {
              "$ref": "#/$defs/date",
              "description": "The date that the engine read, where an editor gave another."
            },
            "engineTitle": {
              "type": "string",
              "description": "The title that the engine took, where an editor gave another."
            }
          }
        },
        "decision": {
          "type": "object",
          "required": ["action", "by", "decided", "why", "effect", "text", "location"],
          "additionalProperties": false,
          "properties": {
            "action": {
              "enum": ["merge", "split", "re-date", "retitle", "drop", "pin", "apart", "note"]
            },
            "by": { "type": "string" },
            "decided": { "$ref": "#/$defs/day" },
            "why": { "type": "string" },
            "effect": { "type": "string", "description": "What it did to this event." },
            "text": { "type": "string", "description": "Markdown." },
            "location": { "$ref": "#/$defs/location" }
          }
        },
        "article": {
          "type": "object",
          "required": ["id", "path", "title", "authors", "published", "language"],
          "additionalProperties": false,
          "properties": {
            "id": { "type": "string" },
            "path": { "type": "string" },
            "title": { "type": "string" },
            "publisher": { "type": "string" },
            "agency": { "type": "string" },
            "authors": { "$ref": "#/$defs/strings" },
            "published": { "type": "string", "description": "EDTF." },
            "publishedBasis": { "type": "string" },
            "url": { "type": "string" },
            "language": { "type": "string" },
            "copyOf": { "type": "string" }
          }
        },
        "entity": {
          "type": "object",
          "required": ["id", "name", "aliases", "summary"],
          "additionalProperties": false,
          "properties": {
            "id": { "type": "string" },
            "name": { "type": "string" },
            "aliases": { "$ref": "#/$defs/strings" },
            "summary": { "type": "string" }
          }
        }
      }
    }

    """#
}
