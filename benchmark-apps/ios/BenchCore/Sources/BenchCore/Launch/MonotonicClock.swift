// What time is it, for durations only?
import Foundation

public enum MonotonicClock {
  /// Whole nanoseconds of a clock that only goes forward; only differences mean anything.
  public static func nanoseconds() -> Int {
    #if canImport(Darwin)
      return Int(clock_gettime_nsec_np(CLOCK_UPTIME_RAW))
    #else
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return time.tv_sec * 1_000_000_000 + time.tv_nsec
    #endif
  }
}
