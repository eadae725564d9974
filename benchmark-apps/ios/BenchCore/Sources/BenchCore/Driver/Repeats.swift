// Is another launch of a case worth it? Not when a side of it has ended in one way so often that repeating changes nothing.

struct Repeats {
  private static let enough: [FailureKind: Int] = [
    .unsupported: 1, .invalidModel: 1, .crashed: 2, .hung: 2, .outOfMemory: 2,
  ]

  private struct Place: Hashable {
    let ofCase: String
    let side: SideName
  }

  private struct Seen {
    var counts: [FailureKind: Int] = [:]
    var last: Death
  }

  private var seen: [Place: Seen] = [:]

  /// `side` is nil when no side is at fault: that counts for both.
  mutating func note(_ launch: RequestLaunch, _ side: SideName?, _ death: Death) {
    guard Repeats.enough[death.failure] != nil else { return }
    for side in side.map({ [$0] }) ?? SideName.allCases {
      let place = Place(ofCase: launch.ofCase, side: side)
      seen[place, default: Seen(last: death)].counts[death.failure, default: 0] += 1
      seen[place]?.last = death
    }
  }

  /// How it always ends with this side; nil when the launch is worth it.
  func enough(_ launch: RequestLaunch, _ side: SideName) -> Death? {
    guard let of = seen[Place(ofCase: launch.ofCase, side: side)],
      let limit = Repeats.enough[of.last.failure], let count = of.counts[of.last.failure], count >= limit
    else { return nil }
    return of.last
  }
}
