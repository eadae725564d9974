// Where are the request's files, and are they those that it names?
import Foundation

public protocol RequestFiles {
  /// The path of the file. Throws `Refused` where there is no such place.
  func path(of file: RequestFile) throws -> String
}

/// The request's files in a folder: one on this computer, or an app's resources.
public struct FolderFiles: RequestFiles {
  private let folder: String

  public init(_ folder: String) {
    self.folder = folder
  }

  public func path(of file: RequestFile) -> String {
    folder + "/" + file.path
  }
}

/// A side's model and inputs, read and checked before anything is timed.
struct SideFiles {
  let model: RequestFile
  let modelPath: String
  let inputs: [Input]

  init(_ side: RequestSide, of request: BenchRequest, in files: RequestFiles) throws {
    model = try request.file(side.model)
    modelPath = try files.path(of: model)
    _ = try SideFiles.verified(model, in: files)
    inputs = try side.inputs.map { tensor in
      Input(tensor: tensor, bytes: try SideFiles.verified(request.file(tensor.file), in: files))
    }
  }

  private static func verified(_ file: RequestFile, in files: RequestFiles) throws -> Data {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: files.path(of: file)))
    } catch let error as CocoaError {
      throw Refused(.error, "\(file.path) can't be read: \(error.localizedDescription)")
    }
    guard Digest.sha256(bytes) == file.sha256 else {
      throw Refused(.error, "\(file.path) is not the file that the request names: its SHA-256 differs")
    }
    return bytes
  }
}
