// When does a process of the app begin its work? Once it is in the foreground, on a thread of its own; the screen stays on.
import Foundation
import UIKit

@main
final class BenchApp: UIResponder, UIApplicationDelegate {
  func applicationDidReceiveMemoryWarning(_ application: UIApplication) {
    BenchProcess.memoryIsShort()
  }
}

/// One window that never changes: an app that draws, or that waits for its main thread, measures that, too.
final class BenchScene: UIResponder, UIWindowSceneDelegate {
  var window: UIWindow?
  private var begun = false

  func scene(_ scene: UIScene, willConnectTo session: UISceneSession, options: UIScene.ConnectionOptions) {
    guard let scene = scene as? UIWindowScene else { return }
    let label = UILabel()
    label.text = BenchProcess.isDriven ? "edgegate is measuring" : "edgegate's app is started by its driver"
    label.textAlignment = .center
    let page = UIViewController()
    page.view = label
    let window = UIWindow(windowScene: scene)
    window.rootViewController = page
    window.makeKeyAndVisible()
    self.window = window
  }

  func sceneDidBecomeActive(_ scene: UIScene) {
    UIApplication.shared.isIdleTimerDisabled = true
    guard !begun, BenchProcess.isDriven else { return }
    begun = true
    BenchProcess.begin(facts: ThisPhone.facts())
  }
}
