// How does one line of a report become text? Fields in the order in which they are given; no NaN, no null, no line break.

/// A JSON value that is already text.
public struct JsonText {
  public let text: String

  init(_ text: String) {
    self.text = text
  }

  public static func string(_ value: String) -> JsonText {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Line ends of JavaScript are escaped, too, so that no reader takes one line for two.
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    return JsonText(text + "\"")
  }

  public static func whole(_ value: Int) -> JsonText {
    JsonText(String(value))
  }

  public static func bool(_ value: Bool) -> JsonText {
    JsonText(value ? "true" : "false")
  }

  /// NaN and infinities are no JSON, and must not become zero on the way: to give one here is a bug.
  public static func number(_ value: Double) -> JsonText {
    precondition(value.isFinite, "a number of a report is not finite")
    return JsonText(value.description)
  }

  public static func list(_ values: [JsonText]) -> JsonText {
    JsonText("[" + values.map(\.text).joined(separator: ",") + "]")
  }

  static func wholes<Values: Sequence>(_ values: Values) -> JsonText where Values.Element == Int {
    JsonText("[" + values.map(String.init).joined(separator: ",") + "]")
  }

  static func words<Word: RawRepresentable>(_ words: [Word]) -> JsonText where Word.RawValue == String {
    JsonText("[" + words.map { string($0.rawValue).text }.joined(separator: ",") + "]")
  }

  /// In the order given.
  public static func object(_ fields: [(name: String, value: JsonText)]) -> JsonText {
    JsonText("{" + fields.map { "\(string($0.name).text):\($0.value.text)" }.joined(separator: ",") + "}")
  }
}
