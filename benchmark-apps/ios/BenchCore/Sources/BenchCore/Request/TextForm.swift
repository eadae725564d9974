// Which texts may stand where the contract wants a name, a digest or a path?

/// A form that a text must have, and what it is called when it does not.
struct TextForm {
  let broken: String
  let matches: (String) -> Bool

  /// 1 to 64 of a-z, 0-9 and -; does not begin with -.
  static let id = TextForm(broken: "no id") { text in
    text.utf8.count <= 64 && text.utf8.first.map(isLowerOrDigit) == true
      && text.utf8.allSatisfy { isLowerOrDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// Lower-case hex of 32 bytes.
  static let sha256 = TextForm(broken: "no SHA-256") { text in
    text.utf8.count == 64
      && text.utf8.allSatisfy { isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
  }

  /// An element type as LiteRT names it.
  static let dtype = TextForm(broken: "no element type") { text in
    !text.isEmpty && text.utf8.allSatisfy(isLowerOrDigit)
  }

  /// Relative, with plain names, so that it leads nowhere else.
  static let path = TextForm(broken: "no plain relative path") { text in
    text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { name in
      guard let first = name.utf8.first, isWordByte(first) else { return false }
      return name.utf8.allSatisfy { isWordByte($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLowerOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isLowerOrDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "_")
  }
}
