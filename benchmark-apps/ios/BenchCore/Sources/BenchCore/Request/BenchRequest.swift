// What is this device asked to measure? The contract's request, read strictly; src/documents/bench-request.ts is the source.
import Foundation

/// Warm-up ends when both minimums are met, or after the maximum time.
public struct WarmUp {
  public let minInferences: Int
  public let minNs: Int
  public let maxNs: Int

  public init(minInferences: Int, minNs: Int, maxNs: Int) {
    self.minInferences = minInferences
    self.minNs = minNs
    self.maxNs = maxNs
  }

  init(_ from: StrictObject) throws {
    self.init(
      minInferences: try from.count("minInferences", from: 1), minNs: try from.whole("minNs"),
      maxNs: try from.whole("maxNs"))
    guard minNs <= maxNs else { throw BadRequest("the warm-up's minimum exceeds its maximum") }
  }
}

/// The pause before each launch; and a device hotter than `maxStartCelsius` waits, at most `maxWaitNs`.
public struct CoolDown {
  public let pauseNs: Int
  public let maxStartCelsius: Double
  public let maxWaitNs: Int

  init(_ from: StrictObject) throws {
    pauseNs = try from.whole("pauseNs")
    maxStartCelsius = try from.finite("maxStartCelsius")
    maxWaitNs = try from.whole("maxWaitNs")
  }
}

public struct BenchRequest {
  public let requestId: String
  public let round: Int
  /// In the order in which they are to run.
  public let launches: [RequestLaunch]
  public let warmUp: WarmUp
  /// A launch that writes nothing for so long is killed and reported as hung.
  public let hangTimeoutNs: Int
  /// No launch begins when so much time has passed; nil: no limit.
  public let sessionTimeBoxNs: Int?
  public let coolDown: CoolDown
  /// SHA-256 of the bytes that were read, by which the report names the request.
  public private(set) var sha256 = ""

  private let files: [String: RequestFile]
  private let cases: [String: RequestCase]

  /// Reads the bytes as they came. Throws `BadRequest`, naming what is wrong.
  public init(parsing bytes: Data) throws {
    do {
      // Foundation would guess UTF-16 and UTF-32, which all have zero bytes here.
      guard !bytes.contains(0) else { throw BadRequest("the request is no UTF-8") }
      self = try JSONDecoder().decode(Document.self, from: bytes).request
    } catch let error as DecodingError {
      throw BadRequest("the request is no JSON: \(error)")
    }
    sha256 = Digest.sha256(bytes)
    try check()
  }

  public func ofCase(_ launch: RequestLaunch) throws -> RequestCase {
    guard let found = cases[launch.ofCase] else { throw BadRequest("there is no case \(launch.ofCase)") }
    return found
  }

  public func file(_ id: String) throws -> RequestFile {
    guard let found = files[id] else { throw BadRequest("there is no file \(id)") }
    return found
  }

  public func launch(_ id: String) throws -> RequestLaunch {
    guard let found = launches.first(where: { $0.id == id }) else { throw BadRequest("there is no launch \(id)") }
    return found
  }

  private struct Document: Decodable {
    let request: BenchRequest

    init(from decoder: Decoder) throws {
      request = try StrictObject.whole(decoder, "", BenchRequest.init)
    }
  }

  private init(_ from: StrictObject) throws {
    guard try from.text("kind") == "bench-request", try from.whole("schemaVersion") == 1 else {
      throw BadRequest("this is no bench-request of schema version 1")
    }
    requestId = try from.id("requestId")
    round = try from.count("round", from: 1)
    guard round <= 2 else { throw BadRequest("round is neither 1 nor 2") }
    files = try BenchRequest.byId(from.list("files", from: 0, RequestFile.init), "file", \.id)
    cases = try BenchRequest.byId(from.list("cases", from: 1, RequestCase.init), "case", \.id)
    launches = try from.list("launches", from: 1, RequestLaunch.init)
    warmUp = try from.object("warmUp", WarmUp.init)
    hangTimeoutNs = try from.whole("hangTimeoutNs")
    sessionTimeBoxNs = from.has("sessionTimeBoxNs") ? try from.whole("sessionTimeBoxNs") : nil
    coolDown = try from.object("coolDown", CoolDown.init)
  }

  private static func byId<Part>(_ parts: [Part], _ what: String, _ id: (Part) -> String) throws -> [String: Part] {
    var found: [String: Part] = [:]
    for part in parts where found.updateValue(part, forKey: id(part)) != nil {
      throw BadRequest("\(what) \(id(part)) is there twice")
    }
    return found
  }

  private func check() throws {
    for one in cases.values.sorted(by: { $0.id < $1.id }) {
      for side in one.sides.values {
        for id in [side.model] + side.inputs.map(\.file) where files[id] == nil {
          throw BadRequest("case \(one.id) names the unknown file \(id)")
        }
        guard side.inputs.enumerated().allSatisfy({ $0.offset == $0.element.index }) else {
          throw BadRequest("case \(one.id) has inputs out of order")
        }
      }
    }
    var seen: Set<String> = []
    for launch in launches {
      let twice = seen.insert(launch.id).inserted ? nil : "is there twice"
      if let problem = twice ?? launch.problem(in: cases[launch.ofCase]) {
        throw BadRequest("launch \(launch.id) \(problem)")
      }
    }
  }
}
