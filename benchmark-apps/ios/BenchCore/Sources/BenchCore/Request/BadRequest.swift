/// The request is not what this app reads: app and caller are of different versions, or there is a bug. Says what is wrong.
public struct BadRequest: Error, CustomStringConvertible {
  public let description: String

  public init(_ description: String) {
    self.description = description
  }
}
