/// A launch can't go on, and says why in the words of the runtime or the system.
public struct Refused: Error {
  public let failure: FailureKind
  public let detail: String

  public init(_ failure: FailureKind, _ detail: String) {
    self.failure = failure
    self.detail = detail
  }
}
