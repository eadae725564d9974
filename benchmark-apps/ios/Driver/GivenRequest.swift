// How does the request come out of the environment? Base64, then raw DEFLATE (src/adapters/apps/ios/test-run.ts puts it in).
import Foundation

enum GivenRequest {
  /// The request's very bytes: the report names it by their digest. Throws when the text is neither.
  static func bytes(_ text: String) throws -> Data {
    guard let packed = Data(base64Encoded: text) else { throw CocoaError(.coderReadCorrupt) }
    return try (packed as NSData).decompressed(using: .zlib) as Data
  }
}
