// Which nodes did a delegate really take? Read from the prepared graph itself: release builds of the runtime do not print the
// line about it, and TensorFlowLiteSwift has no call for it, but whoever is a delegate is shown the graph.
import BenchCore
import TensorFlowLite
import TensorFlowLiteC

/// A delegate that takes no node. It must be the interpreter's first one, so that it sees the graph as it was. The runtime
/// shows a graph only to a delegate whose turn it is; the probe keeps the two functions that it was shown, to look again later.
final class GraphProbe: Delegate {
  private typealias Context = UnsafeMutablePointer<TfLiteContext>
  private typealias Plan = @convention(c) (
    Context?, UnsafeMutablePointer<UnsafeMutablePointer<TfLiteIntArray>?>?
  ) -> TfLiteStatus
  private typealias Node = @convention(c) (
    Context?, Int32, UnsafeMutablePointer<UnsafeMutablePointer<TfLiteNode>?>?,
    UnsafeMutablePointer<UnsafeMutablePointer<TfLiteRegistration>?>?
  ) -> TfLiteStatus

  private struct Shown {
    let context: Context
    let plan: Plan
    let node: Node
    /// Nodes of the main graph before any delegate took some.
    let nodes: Int
  }

  private static let delegates: [String: DelegateName] = [Xnnpack.nodeName: .xnnpack]

  let cDelegate: Delegate.CDelegate
  private var shown: Shown?

  init() {
    cDelegate = .allocate(capacity: 1)
    cDelegate.initialize(to: TfLiteDelegate())
    // A graph with tensors of unknown size is as good to look at, and must not be refused for the probe's sake.
    cDelegate.pointee.flags = Int64(kTfLiteDelegateFlagsAllowDynamicTensors.rawValue)
    cDelegate.pointee.data_ = Unmanaged.passUnretained(self).toOpaque()
    cDelegate.pointee.Prepare = { context, delegate in
      if let context, let data = delegate?.pointee.data_ {
        Unmanaged<GraphProbe>.fromOpaque(data).takeUnretainedValue().look(at: context)
      }
      return kTfLiteOk
    }
  }

  deinit {
    cDelegate.deallocate()
  }

  /// Only while the interpreter lives. `nodeName`: what the requested delegate's nodes are called; nil for built-in kernels,
  /// and then a delegate that took nodes all the same is what was applied.
  func coverage(_ requested: DelegateName, nodeName: String?) -> Coverage {
    guard let shown, let taken = takenNodes(shown) else { return .unknown(requested) }
    let uninvited = taken.first { $0.key != nodeName && !$0.value.isEmpty }
    let found = nodeName.flatMap { taken[$0] }.map { (requested, $0) }
    guard let (applied, parts) = found ?? uninvited.flatMap({ one in GraphProbe.delegates[one.key].map { ($0, one.value) } })
    else {
      // Nodes were taken under a name that is none of ours: by whom is not known, and a fallback would be a guess.
      if uninvited != nil { return .unknown(requested) }
      return Coverage(applied: .cpu, delegatedNodes: 0, totalNodes: shown.nodes, partitions: 0, proof: .graph)
    }
    return Coverage(
      applied: applied, delegatedNodes: parts.reduce(0, +), totalNodes: shown.nodes, partitions: parts.count,
      proof: .graph)
  }

  /// The main graph comes first; a model's other graphs may follow.
  private func look(at context: Context) {
    guard shown == nil, let plan = context.pointee.GetExecutionPlan, let node = context.pointee.GetNodeAndRegistration,
      let planned = GraphProbe.planned(plan, context)
    else { return }
    shown = Shown(context: context, plan: plan, node: node, nodes: planned.count)
  }

  /// By the delegate's name for its nodes, how many original nodes are in each of its parts; nil when it can't be read.
  private func takenNodes(_ shown: Shown) -> [String: [Int]]? {
    guard let planned = GraphProbe.planned(shown.plan, shown.context) else { return nil }
    var taken: [String: [Int]] = [:]
    for index in planned {
      var node: UnsafeMutablePointer<TfLiteNode>?
      var registration: UnsafeMutablePointer<TfLiteRegistration>?
      guard shown.node(shown.context, index, &node, &registration) == kTfLiteOk, let node, let registration else {
        return nil
      }
      guard node.pointee.delegate != nil, let name = registration.pointee.custom_name else { continue }
      let parameters = node.pointee.builtin_data?.assumingMemoryBound(to: TfLiteDelegateParams.self)
      guard let replaced = parameters?.pointee.nodes_to_replace else { return nil }
      taken[String(cString: name), default: []].append(Int(replaced.pointee.size))
    }
    return taken
  }

  private static func planned(_ plan: Plan, _ context: Context) -> [Int32]? {
    var array: UnsafeMutablePointer<TfLiteIntArray>?
    guard plan(context, &array) == kTfLiteOk, let array else { return nil }
    // The elements follow the size; Swift does not see C's array of unknown length.
    let elements = UnsafeRawPointer(array) + MemoryLayout<Int32>.size
    return (0..<Int(array.pointee.size)).map { elements.load(fromByteOffset: $0 * 4, as: Int32.self) }
  }
}
