/// The device as a session reports it.
public protocol Device: Heat {
  var environment: Environment { get }

  /// Nil without a battery.
  var power: Power? { get }

  /// Now, ISO 8601 in UTC.
  func instant() -> String
}
