/// One process. The first block belongs to the side that is loaded first; blocks alternate A B, B A, …
public struct RequestLaunch {
  public let id: String
  /// Id of the case.
  public let ofCase: String
  public let kind: LaunchKind
  public let loadOrder: [SideName]
  /// Block pairs (with one side: blocks); 0 for `single`.
  public let pairs: Int
  /// Inferences that count in each block.
  public let inferences: Int
  /// Inferences at each block's start that are dropped, and reported.
  public let dropped: Int
  public let timeBoxNs: Int
  /// After the last block, compare each side's output with built-in kernels.
  public let checkOutputs: Bool

  init(_ from: StrictObject) throws {
    id = try from.id("id")
    ofCase = try from.id("case")
    kind = try from.word("kind", LaunchKind.self)
    loadOrder = try from.words("loadOrder", SideName.self)
    pairs = try from.count("pairs")
    inferences = try from.count("inferences")
    dropped = try from.count("dropped")
    timeBoxNs = try from.whole("timeBoxNs")
    checkOutputs = try from.bool("checkOutputs")
  }

  /// What contradicts itself in this launch, or its case; nil when sound.
  func problem(in ofCase: RequestCase?) -> String? {
    guard let ofCase else { return "names the unknown case \(self.ofCase)" }
    guard (1...2).contains(loadOrder.count), Set(loadOrder).count == loadOrder.count else {
      return "does not load one or two different sides"
    }
    for side in loadOrder where ofCase.sides[side] == nil {
      return "loads a \(side.rawValue) that its case lacks"
    }
    switch kind {
    case .single where loadOrder.count > 1 || pairs > 0:
      return "is single and has two sides or blocks"
    case .paired where pairs < 1 || inferences < 3:
      return "is paired and has fewer than one pair of three inferences"
    default:
      return nil
    }
  }
}
