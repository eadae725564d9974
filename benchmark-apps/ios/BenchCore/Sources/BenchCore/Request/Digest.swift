// Which bytes are these? SHA-256 in lower-case hex.
import Foundation

#if canImport(CryptoKit)
  import CryptoKit
#endif

public enum Digest {
  public static func sha256(_ bytes: Data) -> String {
    #if canImport(CryptoKit)
      return hex(SHA256.hash(data: bytes))
    #else
      return hex(Sha256.digest(bytes))
    #endif
  }

  private static func hex<Bytes: Sequence>(_ bytes: Bytes) -> String where Bytes.Element == UInt8 {
    bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
