// How is each launch a process of its own on this computer? This program again, with `--launch`.
import BenchCore
import Foundation

final class ChildProcesses: LaunchProcesses {
  private let files: SessionFiles
  private let app: String

  init(_ files: SessionFiles, app: String) {
    self.files = files
    self.app = app
  }

  func start(_ launch: RequestLaunch) throws -> RunningLaunch {
    // Its stdin stays open as long as this process lives: its end is how the launch learns that it is alone.
    var pipe: [Int32] = [0, 0]
    guard Foundation.pipe(&pipe) == 0 else { throw CantStart.pipe(errno) }
    defer { close(pipe[0]) }
    // A launch that held the other end would wait for itself.
    for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipe[0], STDIN_FILENO)
    posix_spawn_file_actions_addopen(
      &actions, STDERR_FILENO, files.errors, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0o644)
    posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals that wait here must end the launch.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    // A signal for the group is the driver's to answer: a launch that it ends would look crashed.
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    let command = [
      "/proc/self/exe", "--app", app, "--request", files.request, "--files", files.folder, "--report", files.report,
      "--launch", launch.id,
    ]
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let kills = MemoryKills.counted()
    var pid: pid_t = 0
    let failed = posix_spawn(&pid, "/proc/self/exe", &actions, &attributes, &arguments, environ)
    guard failed == 0 else {
      close(pipe[1])
      throw CantStart.process(failed)
    }
    return Child(pid, holding: pipe[1], errors: files.errors, kills: kills)
  }
}

/// What the system refuses, by its number for it.
private enum CantStart: Error, CustomStringConvertible {
  case pipe(Int32)
  case process(Int32)

  var description: String {
    switch self {
    case .pipe(let number): return "the driver can't make a pipe: \(String(cString: strerror(number)))"
    case .process(let number): return "the driver can't start a launch: \(String(cString: strerror(number)))"
    }
  }
}

private final class Child: RunningLaunch {
  private static let pollMicroseconds: UInt32 = 2000
  private static let lastWords = 400

  private let pid: pid_t
  private let pipe: Int32
  private let errors: String
  private let kills: Int
  /// As waitpid gives it; nil while the process is there.
  private var status: Int32?

  init(_ pid: pid_t, holding pipe: Int32, errors: String, kills: Int) {
    self.pid = pid
    self.pipe = pipe
    self.errors = errors
    self.kills = kills
  }

  deinit {
    close(pipe)
  }

  func awaitEnd(milliseconds: Int) -> Bool {
    let deadline = MonotonicClock.nanoseconds() + milliseconds * 1_000_000
    while true {
      if ended(WNOHANG) { return true }
      if MonotonicClock.nanoseconds() >= deadline { return false }
      usleep(Child.pollMicroseconds)
    }
  }

  func kill() {
    guard status == nil else { return }
    Foundation.kill(pid, SIGKILL)
    _ = ended(0)
  }

  func death() -> Death {
    let said = words()
    if Refusals.ranOutOfMemory(said) { return Death(.outOfMemory, last(said)) }
    let signal = (status ?? 0) & 0x7f
    if signal == SIGKILL {
      return MemoryKills.counted() > kills
        ? Death(.outOfMemory, "killed by the system for want of memory")
        : Death(.crashed, "killed from outside (SIGKILL); the system counted no out-of-memory kill")
    }
    let code = ((status ?? 0) >> 8) & 0xff
    let how =
      signal > 0
      ? "ended by signal \(signal) (\(String(cString: strsignal(signal))))"
      : "ended with exit code \(code) without a word"
    return Death(.crashed, last(said).isEmpty ? how : "\(how): \(last(said))")
  }

  private func ended(_ options: Int32) -> Bool {
    if status != nil { return true }
    var found: Int32 = 0
    while true {
      let result = waitpid(pid, &found, options)
      if result == pid {
        status = found
        return true
      }
      if result == 0 { return false }
      if errno != EINTR {
        // Nobody else waits for our children.
        status = 0
        return true
      }
    }
  }

  private func words() -> String {
    FileManager.default.contents(atPath: errors).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The last line of the runtime or of our own.
  private func last(_ words: String) -> String {
    let lines = words.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let chatter = ["edgegate-marker", "INFO: "]
    let line = lines.last { line in !line.isEmpty && !chatter.contains(where: line.hasPrefix) } ?? ""
    return String(line.prefix(Child.lastWords))
  }
}
