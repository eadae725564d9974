// What does the candidate of each case give? For holding this runtime against another: each output's elements as 64-bit floats
// in a file, and a line of JSON a case, with the outputs or with what refused it.
import BenchCore
import BenchTflite
import Foundation

enum CaseOutputs {
  /// Throws where a file can't be written.
  static func tell(_ request: BenchRequest, _ files: SessionFiles, into folder: String) throws {
    // What the runtime prints goes elsewhere from now on.
    let out = FileHandle(fileDescriptor: dup(STDOUT_FILENO))
    let runtime = TfliteRuntime(log: try OutputLog.capturing(into: files.errors))
    for launch in request.launches {
      let ofCase = try request.ofCase(launch)
      let told: (name: String, value: JsonText)
      do {
        let outputs = try outputs(of: ofCase, request, files, runtime)
        told = ("outputs", .list(try outputs.enumerated().map { try keep($1, "\(ofCase.id)-\($0).bin", in: folder) }))
      } catch let refused as Refused {
        told = ("refused", .string("\(refused.failure.rawValue): \(refused.detail)"))
      }
      out.write(Data((JsonText.object([("case", .string(ofCase.id)), told]).text + "\n").utf8))
    }
  }

  private static func outputs(
    of ofCase: RequestCase, _ request: BenchRequest, _ files: SessionFiles, _ runtime: TfliteRuntime
  ) throws -> [Output] {
    guard let side = ofCase.sides[.candidate] else { throw Refused(.error, "the case has no candidate") }
    let folder = FolderFiles(files.folder)
    let inputs = try side.inputs.map { tensor in
      let path = try folder.path(of: request.file(tensor.file))
      return Input(tensor: tensor, bytes: try Data(contentsOf: URL(fileURLWithPath: path)))
    }
    let model = try runtime.load(
      model: folder.path(of: request.file(side.model)), under: ofCase.delegate, options: ofCase.options,
      threads: ofCase.threads, inputs: inputs)
    try model.infer()
    return try model.outputs()
  }

  private static func keep(_ output: Output, _ file: String, in folder: String) throws -> JsonText {
    let bytes = output.reals.withUnsafeBytes { Data($0) }
    try bytes.write(to: URL(fileURLWithPath: folder + "/" + file))
    return .object([
      ("name", .string(output.name)), ("dtype", .string("float64")), ("scale", .whole(0)), ("zeroPoint", .whole(0)),
      ("file", .string(file)),
    ])
  }
}
