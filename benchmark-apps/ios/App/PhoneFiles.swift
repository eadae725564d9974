// Where are models and inputs? In the app, where edgegate put them before it was signed; or pushed into its documents.
import BenchCore
import Foundation

struct PhoneFiles: RequestFiles {
  /// The folder of the app's documents.
  let documents: String

  func path(of file: RequestFile) -> String {
    let pushed = documents + "/" + file.path
    return FileManager.default.fileExists(atPath: pushed) ? pushed : Bundle.main.bundlePath + "/" + file.path
  }
}
