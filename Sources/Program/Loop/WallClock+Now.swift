import Core
import Glibc
import WebServices

extension WallClock {
  /// The world's time and this place's distance from Greenwich, read now.
  static func now() -> WallClock {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var local = tm()
    var seconds = time.tv_sec
    localtime_r(&seconds, &local)
    return WallClock(
      instant: .now,
      time: Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000),
      utcOffset: local.tm_gmtoff)
  }
}
