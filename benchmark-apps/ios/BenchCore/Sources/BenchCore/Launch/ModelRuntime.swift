// What does a launch need of the software that runs models?
import Foundation

/// One input as the request gives it: its declaration and its bytes.
public struct Input {
  public let tensor: RequestTensor
  public let bytes: Data

  public init(tensor: RequestTensor, bytes: Data) {
    self.tensor = tensor
    self.bytes = bytes
  }
}

public protocol ModelRuntime {
  /// Makes the interpreter, applies the delegate, allocates: this is what `loadNs` covers. The calling thread is the one
  /// that will run the model. Throws `Refused` wherever the runtime does not go along.
  func load(
    model path: String, under delegate: DelegateName, options: DelegateOptions, threads: Int, inputs: [Input]
  ) throws -> LoadedModel
}

/// One loaded side: a model in an interpreter, with its delegate and its inputs. For one thread.
public protocol LoadedModel: AnyObject {
  /// Which nodes the delegate really took.
  func coverage() -> Coverage

  /// Every option that was set, by the runtime's own name for it.
  var options: [(name: String, value: OptionValue)] { get }

  /// What is timed: run, and copy every output. Throws `Refused` when the runtime returns an error.
  func infer() throws

  /// As the last inference left them. Throws `Refused` when they can't be read as numbers.
  func outputs() throws -> [Output]
}
