// Can a dying process still say what it dies of? A signal that can be caught is named to the driver before it does its work.
import Foundation

/// Lines that are no part of the report begin with this.
let noteMark = "#"
let memoryWarningNote = "#memory-warning"
let signalNote = "#signal "

public enum LastWords {
  /// From now on a deadly signal of this process is told to the driver first. Once a process.
  public static func speak(over link: AppLink) {
    place.initialize(to: link.socket)
    for signal in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] {
      let text = Array("\(signalNote)\(signal)\n".utf8)
      let kept = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count)
      kept.initialize(from: text, count: text.count)
      words[Int(signal)] = UnsafeMutableBufferPointer(start: kept, count: text.count)
      var action = sigaction()
      #if canImport(Darwin)
        action.__sigaction_u.__sa_handler = sayAndDie
      #else
        action.__sigaction_handler.sa_handler = sayAndDie
      #endif
      // The system's own answer comes next: the signal is raised again when the handler returns.
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_NODEFER
      sigaction(signal, &action, nil)
    }
  }

  /// Tells the driver that the system is short of memory: a sudden end soon after is most likely its doing.
  public static func memoryIsShort(_ link: AppLink) {
    try? link.say(memoryWarningNote)
  }
}

// Allocated before any signal comes: a handler may not allocate.
private let place = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
private let words = UnsafeMutablePointer<UnsafeMutableBufferPointer<UInt8>>.allocate(capacity: 64)

private func sayAndDie(_ signal: Int32) {
  let text = words[Int(signal)]
  _ = write(place.pointee, text.baseAddress, text.count)
  raise(signal)
}
