// What Foundation and the system have on iOS only, with their interfaces.
import Foundation

extension ProcessInfo {
  enum ThermalState: Int {
    case nominal, fair, serious, critical
  }

  var thermalState: ThermalState { .nominal }
  var isLowPowerModeEnabled: Bool { false }
}

extension NSData {
  enum CompressionAlgorithm: Int {
    case lzfse, lz4, lzma, zlib
  }

  /// Raw DEFLATE of stored blocks only: as a compressor writes it that is told not to compress.
  func decompressed(using algorithm: CompressionAlgorithm) throws -> NSData {
    let bytes = [UInt8](self as Data)
    var plain: [UInt8] = []
    var at = 0
    while true {
      guard at + 5 <= bytes.count, bytes[at] & 0b110 == 0 else { throw CocoaError(.coderReadCorrupt) }
      let length = Int(bytes[at + 1]) | Int(bytes[at + 2]) << 8
      guard at + 5 + length <= bytes.count else { throw CocoaError(.coderReadCorrupt) }
      plain += bytes[(at + 5)..<(at + 5 + length)]
      if bytes[at] & 1 == 1 { return Data(plain) as NSData }
      at += 5 + length
    }
  }
}

func sysctlbyname(
  _ name: UnsafePointer<CChar>, _ old: UnsafeMutableRawPointer?, _ oldLength: UnsafeMutablePointer<Int>?,
  _ new: UnsafeMutableRawPointer?, _ newLength: Int
) -> Int32 { -1 }
