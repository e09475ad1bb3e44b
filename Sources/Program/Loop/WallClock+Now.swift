import Core
import Glibc
import Time
import WebServices

extension WallClock {
  /// The world's time, read now, and this place's distance from Greenwich for years around.
  static func now() -> WallClock {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return WallClock(
      instant: .now,
      time: Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000),
      utcOffsets: .here)
  }
}

extension UTCOffsets {
  /// Those of this place, by the system's zone files: of the ten years before the program was started,
  /// and of the two after. Asked for once, some 160 times, which takes a fraction of a millisecond.
  static let here: UTCOffsets = {
    let now = Int64(time(nil))
    return UTCOffsets(from: now - 10 * year, through: now + 2 * year) { seconds in
      var (seconds, local) = (time_t(seconds), tm())
      localtime_r(&seconds, &local)
      return local.tm_gmtoff
    }
  }()

  private static let year: Int64 = 366 * 86_400
}
