// What is one process of the app started for?
import Foundation

public struct Assignment: Codable, Equatable {
  public enum Task: Codable, Equatable {
    /// Tell the device's facts.
    case describe
    /// Carry out the launch of this id.
    case launch(id: String)
    /// Only keep the report, whole as it is now.
    case keep
  }

  public let task: Task
  /// The request's bytes as the driver got them: reports name it by their digest.
  public let request: Data
  /// What the driver has of the report. The app's copy becomes this before it goes on.
  public let report: Data

  public init(_ task: Task, request: Data, report: Data) {
    self.task = task
    self.request = request
    self.report = report
  }
}

/// What only the app knows of the device and of itself. Texts are the system's own, `unknown` where it has none.
public struct DeviceFacts: Codable, Equatable {
  public let deviceModel: String
  public let osVersion: String
  public let osBuild: String
  public let abi: String
  public let runtimeName: String
  public let runtimeVersion: String
  /// Digest of the app before models were put in.
  public let appSha256: String
  /// Nil where the system does not tell.
  public let batteryFraction: Double?
  public let charging: Bool?
  public let saver: Bool?

  public init(
    deviceModel: String, osVersion: String, osBuild: String, abi: String, runtimeName: String, runtimeVersion: String,
    appSha256: String, batteryFraction: Double?, charging: Bool?, saver: Bool?
  ) {
    self.deviceModel = deviceModel
    self.osVersion = osVersion
    self.osBuild = osBuild
    self.abi = abi
    self.runtimeName = runtimeName
    self.runtimeVersion = runtimeVersion
    self.appSha256 = appSha256
    self.batteryFraction = batteryFraction
    self.charging = charging
    self.saver = saver
  }
}
