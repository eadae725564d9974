// How hot is this phone? iOS tells four states, and no temperature.
import BenchCore
import Foundation

struct PhoneHeat: Heat {
  func now() -> Thermal {
    switch ProcessInfo.processInfo.thermalState {
    case .nominal: return Thermal(state: .nominal, celsius: nil)
    case .fair: return Thermal(state: .fair, celsius: nil)
    case .serious: return Thermal(state: .serious, celsius: nil)
    case .critical: return Thermal(state: .critical, celsius: nil)
    @unknown default: return .unknown
    }
  }
}
