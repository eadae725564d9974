// How is a JSON object read so that nothing in it is overlooked, guessed or rounded? Every reader throws `BadRequest`.

/// Any field's name.
struct FieldName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) {
    stringValue = name
  }

  init?(stringValue: String) {
    self.init(stringValue)
  }

  init?(intValue: Int) {
    nil
  }
}

final class StrictObject {
  /// The largest whole number that every reader of JSON keeps exact.
  static let largestWhole = (1 << 53) - 1
  /// The largest count that every language of the contract can hold.
  static let largestCount = Int(Int32.max)

  private let fields: KeyedDecodingContainer<FieldName>
  private let path: String
  private var asked: Set<String> = []

  init(_ decoder: Decoder, at path: String) throws {
    do {
      fields = try decoder.container(keyedBy: FieldName.self)
    } catch is DecodingError {
      throw BadRequest("\(path.isEmpty ? "the request" : path) is no object")
    }
    self.path = path
  }

  /// To be called last: refuses fields that nobody asked for.
  func end() throws {
    for name in fields.allKeys.map(\.stringValue).sorted() where !asked.contains(name) {
      throw BadRequest("unknown field \(at(name))")
    }
  }

  func has(_ name: String) -> Bool {
    asked.insert(name)
    return fields.contains(FieldName(name))
  }

  func text(_ name: String) throws -> String {
    try value(name, "no text")
  }

  func text(_ name: String, _ form: TextForm) throws -> String {
    let text = try text(name)
    guard form.matches(text) else { throw BadRequest("\(at(name)) is \(form.broken)") }
    return text
  }

  func id(_ name: String) throws -> String {
    try text(name, .id)
  }

  /// One of the contract's words.
  func word<Word: RawRepresentable>(_ name: String, _ type: Word.Type) throws -> Word where Word.RawValue == String {
    try word(text(name), at(name))
  }

  func bool(_ name: String) throws -> Bool {
    try value(name, "neither true nor false")
  }

  /// A whole number from `least` to `largestWhole`.
  func whole(_ name: String, from least: Int = 0) throws -> Int {
    try within(value(name, "no whole number"), at(name), least, StrictObject.largestWhole)
  }

  func count(_ name: String, from least: Int = 0) throws -> Int {
    try within(value(name, "no whole number"), at(name), least, StrictObject.largestCount)
  }

  func finite(_ name: String) throws -> Double {
    let number: Double = try value(name, "no number")
    guard number.isFinite else { throw BadRequest("\(at(name)) is not finite") }
    return number
  }

  func between(_ name: String, _ least: Double, _ most: Double) throws -> Double {
    let number = try finite(name)
    guard number >= least, number <= most else { throw BadRequest("\(at(name)) is not between \(least) and \(most)") }
    return number
  }

  func object<Value>(_ name: String, _ read: (StrictObject) throws -> Value) throws -> Value {
    try StrictObject.whole(fields.superDecoder(forKey: present(name)), at(name), read)
  }

  /// Nil when the field is absent; a field that is null is there, and refused.
  func optional<Value>(_ name: String, _ read: (StrictObject) throws -> Value) throws -> Value? {
    has(name) ? try object(name, read) : nil
  }

  func list<Value>(_ name: String, from least: Int, _ read: (StrictObject) throws -> Value) throws -> [Value] {
    var values: [Value] = []
    var elements = try elements(name)
    while !elements.isAtEnd {
      let place = "\(at(name))[\(values.count)]"
      values.append(try StrictObject.whole(elements.superDecoder(), place, read))
    }
    guard values.count >= least else { throw BadRequest("\(at(name)) has fewer than \(least)") }
    return values
  }

  func counts(_ name: String) throws -> [Int] {
    try plain(name, Int.self, "whole numbers").map { try within($0, at(name), 0, StrictObject.largestCount) }
  }

  func words<Word: RawRepresentable>(_ name: String, _ type: Word.Type) throws -> [Word] where Word.RawValue == String {
    try plain(name, String.self, "texts").map { try word($0, at(name)) }
  }

  func at(_ name: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }

  /// Reads an object to its end: what nobody asked for is refused.
  static func whole<Value>(_ decoder: Decoder, _ path: String, _ read: (StrictObject) throws -> Value) throws -> Value {
    let object = try StrictObject(decoder, at: path)
    let value = try read(object)
    try object.end()
    return value
  }

  private func present(_ name: String) throws -> FieldName {
    guard has(name) else { throw BadRequest("\(at(name)) is missing") }
    return FieldName(name)
  }

  private func value<Value: Decodable>(_ name: String, _ otherwise: String) throws -> Value {
    let key = try present(name)
    do {
      return try fields.decode(Value.self, forKey: key)
    } catch is DecodingError {
      throw BadRequest("\(at(name)) is \(otherwise)")
    }
  }

  private func elements(_ name: String) throws -> UnkeyedDecodingContainer {
    let key = try present(name)
    do {
      return try fields.nestedUnkeyedContainer(forKey: key)
    } catch is DecodingError {
      throw BadRequest("\(at(name)) is no list")
    }
  }

  private func plain<Value: Decodable>(_ name: String, _ type: Value.Type, _ wanted: String) throws -> [Value] {
    var elements = try elements(name)
    var values: [Value] = []
    do {
      while !elements.isAtEnd { values.append(try elements.decode(Value.self)) }
    } catch is DecodingError {
      throw BadRequest("\(at(name)) has something else than \(wanted)")
    }
    return values
  }

  private func within(_ number: Int, _ place: String, _ least: Int, _ most: Int) throws -> Int {
    guard number >= least, number <= most else { throw BadRequest("\(place) is not between \(least) and \(most)") }
    return number
  }

  private func word<Word: RawRepresentable>(_ text: String, _ place: String) throws -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: text) else { throw BadRequest("\(place) is the unknown word \(text)") }
    return word
  }
}
