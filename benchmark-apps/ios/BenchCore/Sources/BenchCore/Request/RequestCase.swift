// What do the launches of one case have in common? One model variant under one delegate, on both sides.

/// A file that goes with the request; `path` is relative to the folder (or the app's resources) that the app is given.
public struct RequestFile {
  public let id: String
  public let path: String
  public let sha256: String
  public let sizeBytes: Int

  init(_ from: StrictObject) throws {
    id = try from.id("id")
    path = try from.text("path", .path)
    sha256 = try from.text("sha256", .sha256)
    sizeBytes = try from.whole("sizeBytes")
  }
}

/// Raw little-endian bytes of one input, in the element type and shape that the model declares.
public struct RequestTensor {
  /// Position among the model's inputs.
  public let index: Int
  public let name: String
  public let dtype: String
  /// An input whose declared shape is dynamic is resized to this.
  public let shape: [Int]
  /// Id of the file that has the bytes.
  public let file: String

  init(_ from: StrictObject) throws {
    index = try from.count("index")
    name = try from.text("name")
    dtype = try from.text("dtype", .dtype)
    shape = try from.counts("shape")
    file = try from.id("file")
  }
}

/// One side of a case: the id of the model file, and an input for each of the model's inputs.
public struct RequestSide {
  public let model: String
  public let inputs: [RequestTensor]

  init(_ from: StrictObject) throws {
    model = try from.id("model")
    inputs = try from.list("inputs", from: 0, RequestTensor.init)
  }
}

/// How a delegate is set up. What the request leaves open takes the contract's default, never the runtime's.
public struct DelegateOptions {
  /// May it compute float32 in half precision?
  public let reducedPrecision: Bool
  /// May it take quantized models?
  public let quantizedModels: Bool
  public let preference: Preference

  /// The contract's defaults: half precision is usual on GPUs, and asked for on nothing else.
  public init(defaultsOf delegate: DelegateName) {
    reducedPrecision = delegate == .gpu
    quantizedModels = true
    preference = .fastSingleAnswer
  }

  init(_ from: StrictObject, of delegate: DelegateName) throws {
    let defaults = DelegateOptions(defaultsOf: delegate)
    reducedPrecision = from.has("reducedPrecision") ? try from.bool("reducedPrecision") : defaults.reducedPrecision
    quantizedModels = from.has("quantizedModels") ? try from.bool("quantizedModels") : defaults.quantizedModels
    preference = from.has("preference") ? try from.word("preference", Preference.self) : defaults.preference
  }
}

/// How far an output may lie from the same file's output on built-in kernels: |output − reference| ≤ absolute + relative ×
/// |reference| for all but `outlierShare` of the elements. A quantized output also agrees when it is at most `steps`
/// quantization steps away, and any output within `magnitudeShare` of the reference's largest finite magnitude (0: no such
/// allowance).
public struct OutputTolerance {
  public let absolute: Double
  public let relative: Double
  public let steps: Int
  public let magnitudeShare: Double
  public let outlierShare: Double

  public init(absolute: Double, relative: Double, steps: Int, magnitudeShare: Double, outlierShare: Double) {
    self.absolute = absolute
    self.relative = relative
    self.steps = steps
    self.magnitudeShare = magnitudeShare
    self.outlierShare = outlierShare
  }

  init(_ from: StrictObject) throws {
    absolute = try from.between("absolute", 0, .greatestFiniteMagnitude)
    relative = try from.between("relative", 0, .greatestFiniteMagnitude)
    steps = from.has("steps") ? try from.count("steps") : 0
    magnitudeShare = from.has("magnitudeShare") ? try from.between("magnitudeShare", 0, 1) : 0
    outlierShare = try from.between("outlierShare", 0, 1)
  }
}

public struct RequestCase {
  public let id: String
  public let delegate: DelegateName
  public let options: DelegateOptions
  public let threads: Int
  public let tolerance: OutputTolerance
  /// A side is absent when it has nothing to run; at least one is there.
  public let sides: [SideName: RequestSide]

  init(_ from: StrictObject) throws {
    id = try from.id("id")
    _ = try from.bool("gated")
    let delegate = try from.word("delegate", DelegateName.self)
    self.delegate = delegate
    options =
      try from.optional("options") { try DelegateOptions($0, of: delegate) } ?? DelegateOptions(defaultsOf: delegate)
    threads = try from.count("threads", from: 1)
    tolerance = try from.object("tolerance", OutputTolerance.init)
    var sides: [SideName: RequestSide] = [:]
    for name in SideName.allCases { sides[name] = try from.optional(name.rawValue, RequestSide.init) }
    self.sides = sides
    guard !sides.isEmpty else { throw BadRequest("case \(id) has no side") }
  }
}
