import BenchCore
import Foundation

/// Names and values as given on the command line.
struct Arguments {
  private let given: [String]

  init(_ given: [String]) {
    self.given = given
  }

  func has(_ name: String) -> Bool {
    given.contains(name)
  }

  /// Throws `BadRequest` when there is none.
  func text(_ name: String) throws -> String {
    guard let at = given.firstIndex(of: name), at + 1 < given.count else { throw BadRequest("\(name) is missing") }
    return given[at + 1]
  }

  /// What follows a name that comes first; nil when it does not.
  func all(after name: String) -> [String]? {
    given.first == name ? Array(given.dropFirst()) : nil
  }
}

/// Where the parts of a session are.
struct SessionFiles {
  let request: String
  let folder: String
  let report: String

  /// Where a launch's output goes: the runtime's words, and a dying process's last ones.
  var errors: String { report + ".stderr" }

  /// Throws `BadRequest`.
  func read() throws -> BenchRequest {
    try SessionFiles.readRequest(request)
  }

  static func readRequest(_ path: String) throws -> BenchRequest {
    guard let bytes = FileManager.default.contents(atPath: path) else { throw BadRequest("\(path) can't be read") }
    return try BenchRequest(parsing: bytes)
  }
}

/// What a reader of requests says of one file, in one line.
enum Check {
  static func of(_ file: String) -> String {
    do {
      _ = try SessionFiles.readRequest(file)
      return "sound"
    } catch {
      return "\(error)".replacingOccurrences(of: "\n", with: " ")
    }
  }
}
