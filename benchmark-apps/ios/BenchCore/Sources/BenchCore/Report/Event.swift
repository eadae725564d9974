/// One line of a report while it is being put together; the constructors in Events.swift know which fields each has.
public struct Event {
  private var fields: [(name: String, value: JsonText)]

  init(_ name: String) {
    fields = [("event", .string(name))]
  }

  /// Leaves the field out when the value is nil.
  func with(_ name: String, _ value: JsonText?) -> Event {
    guard let value else { return self }
    var event = self
    event.fields.append((name, value))
    return event
  }

  func with(_ name: String, _ value: String?) -> Event {
    with(name, value.map(JsonText.string))
  }

  func with(_ name: String, _ value: Int) -> Event {
    with(name, .whole(value))
  }

  func with<Word: RawRepresentable>(_ name: String, word: Word?) -> Event where Word.RawValue == String {
    with(name, word?.rawValue)
  }

  /// The line without its end; has no line break inside.
  public var line: String {
    JsonText.object(fields).text
  }
}
