// What the app uses of UIKit, with its interface; for type checks where there is no UIKit. Nothing of it ever runs.
import Foundation

@MainActor
open class UIResponder: NSObject {
  nonisolated public override init() {}
}

@MainActor
public protocol UIApplicationDelegate: AnyObject {
  init()
  func applicationDidReceiveMemoryWarning(_ application: UIApplication)
}

extension UIApplicationDelegate {
  public static func main() {}
}

@MainActor
public final class UIApplication: UIResponder {
  public static var shared: UIApplication { fatalError() }
  public var isIdleTimerDisabled: Bool {
    get { fatalError() }
    set { fatalError() }
  }
}

@MainActor
open class UIScene: UIResponder {
  public final class ConnectionOptions {}
}

@MainActor
public final class UIWindowScene: UIScene {}

@MainActor
public final class UISceneSession {}

@MainActor
public protocol UIWindowSceneDelegate: AnyObject {
  var window: UIWindow? { get set }
  func scene(_ scene: UIScene, willConnectTo session: UISceneSession, options: UIScene.ConnectionOptions)
  func sceneDidBecomeActive(_ scene: UIScene)
}

@MainActor
open class UIView: UIResponder {}

@MainActor
public final class UIWindow: UIView {
  public init(windowScene: UIWindowScene) { fatalError() }
  public var rootViewController: UIViewController?
  public func makeKeyAndVisible() {}
}

@MainActor
open class UIViewController: UIResponder {
  public var view: UIView!
}

public enum NSTextAlignment {
  case center
}

@MainActor
public final class UILabel: UIView {
  public var text: String?
  public var textAlignment: NSTextAlignment = .center
}

@MainActor
public final class UIDevice {
  public enum BatteryState {
    case unknown, unplugged, charging, full
  }

  public static var current: UIDevice { fatalError() }
  public var systemVersion: String { fatalError() }
  public var isBatteryMonitoringEnabled = false
  public var batteryLevel: Float { fatalError() }
  public var batteryState: BatteryState { fatalError() }
}
