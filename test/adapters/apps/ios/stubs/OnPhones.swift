// What Foundation and the system have on iOS only, as their interfaces say; for type checks elsewhere. Never runs.
import Foundation

extension ProcessInfo {
  enum ThermalState: Int {
    case nominal, fair, serious, critical
  }

  var thermalState: ThermalState { fatalError() }
  var isLowPowerModeEnabled: Bool { fatalError() }
}

extension NSData {
  enum CompressionAlgorithm: Int {
    case lzfse, lz4, lzma, zlib
  }

  func decompressed(using algorithm: CompressionAlgorithm) throws -> NSData { fatalError() }
}

func sysctlbyname(
  _ name: UnsafePointer<CChar>, _ old: UnsafeMutableRawPointer?, _ oldLength: UnsafeMutablePointer<Int>?,
  _ new: UnsafeMutableRawPointer?, _ newLength: Int
) -> Int32 { fatalError() }
