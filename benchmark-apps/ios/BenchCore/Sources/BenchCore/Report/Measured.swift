// What does a report say about the device and about one side? The values inside events.

/// What must be equal for two measurements to be compared; texts are the system's own, `unknown` where it has none.
public struct Environment {
  /// Digest of the app without the injected models.
  public let appSha256: String
  private let platform: String
  private let device: [(String, String)]
  private let runtime: (name: String, version: String)

  /// `platform`: `ios`, or `host` for this computer.
  public init(
    platform: String, deviceModel: String, osVersion: String, osBuild: String, abi: String, soc: String,
    runtimeName: String, runtimeVersion: String, appSha256: String
  ) {
    self.platform = platform
    device = [
      ("deviceModel", deviceModel), ("osVersion", osVersion), ("osBuild", osBuild), ("abi", abi), ("soc", soc),
    ]
    runtime = (runtimeName, runtimeVersion)
    self.appSha256 = appSha256
  }

  public var json: JsonText {
    let texts = [("platform", platform)] + device
    return .object(
      texts.map { ($0.0, .string($0.1)) } + [
        ("runtime", .object([("name", .string(runtime.name)), ("version", .string(runtime.version))])),
        ("appSha256", .string(appSha256)),
      ])
  }
}

extension Environment: CustomStringConvertible {
  public var description: String { json.text }
}

/// Where the current comes from; a field is nil where the system does not tell.
public struct Power {
  let batteryFraction: Double?
  let charging: Bool?
  let saver: Bool?

  public init(batteryFraction: Double?, charging: Bool?, saver: Bool?) {
    self.batteryFraction = batteryFraction.map { min(1, max(0, $0)) }
    self.charging = charging
    self.saver = saver
  }

  var json: JsonText {
    var fields: [(name: String, value: JsonText)] = []
    if let batteryFraction { fields.append(("batteryFraction", .number(batteryFraction))) }
    if let charging { fields.append(("charging", .bool(charging))) }
    if let saver { fields.append(("saver", .bool(saver))) }
    return .object(fields)
  }
}

/// Heat at one moment. `celsius` is nil where the device does not tell (no iPhone does).
public struct Thermal {
  public enum State: String {
    case unknown, nominal, fair, serious, critical
  }

  public static let unknown = Thermal(state: .unknown, celsius: nil)

  public let state: State
  public let celsius: Double?

  public init(state: State, celsius: Double?) {
    self.state = state
    self.celsius = celsius.flatMap { $0.isFinite ? $0 : nil }
  }

  var json: JsonText {
    .object([("state", .string(state.rawValue))] + (celsius.map { [("celsius", .number($0))] } ?? []))
  }
}

/// Which delegate runs how many of the main graph's nodes, in how many parts, and how that is known.
public struct Coverage: Equatable {
  /// `graph`: read from the prepared graph. `unknown`: not at all; then the counts are 0 and mean nothing.
  public enum Proof: String {
    case graph, unknown
  }

  public let applied: DelegateName
  public let delegatedNodes: Int
  public let totalNodes: Int
  public let partitions: Int
  public let proof: Proof

  public init(applied: DelegateName, delegatedNodes: Int, totalNodes: Int, partitions: Int, proof: Proof) {
    self.applied = applied
    self.delegatedNodes = delegatedNodes
    self.totalNodes = totalNodes
    self.partitions = partitions
    self.proof = proof
  }

  /// Nothing is known but what was asked for.
  public static func unknown(_ requested: DelegateName) -> Coverage {
    Coverage(applied: requested, delegatedNodes: 0, totalNodes: 0, partitions: 0, proof: .unknown)
  }
}

/// The value of an option as the runtime has it.
public enum OptionValue: Equatable {
  case bool(Bool)
  case number(Int)
  case text(String)

  var json: JsonText {
    switch self {
    case .bool(let value): return .bool(value)
    case .number(let value): return .whole(value)
    case .text(let value): return .string(value)
    }
  }
}

/// Is a side's output what built-in kernels give?
public struct CheckResult {
  /// `notComparable`: built-in kernels can't run this file.
  public enum Status: String {
    case within, outside
    case notComparable = "not-comparable"
  }

  /// What was found element by element.
  public struct Numbers {
    public let maxAbsError: Double
    public let outlierShare: Double
    public let nonFiniteOutputs: Int
  }

  public let status: Status
  public let detail: String
  /// Nil: there was nothing to compare element by element.
  public let numbers: Numbers?
}
