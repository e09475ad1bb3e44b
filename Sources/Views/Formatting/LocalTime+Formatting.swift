import Text
import Time

extension LocalTime {
  /// `12:04`
  var timeToMinute: SafeText { SafeText(hoursAndMinutes) }
  /// `12:04:37`
  var timeToSecond: SafeText { SafeText(hoursToSeconds) }
  /// `12:04:37.310`
  var timeToMillisecond: SafeText { SafeText(hoursToMilliseconds) }
  /// `17 Apr 2014`
  var dayMonthAndYear: SafeText { dayAndMonth + " \(date.year)" }
  /// `17 Apr`
  var dayAndMonth: SafeText { "\(date.day) \(Self.months[(date.month - 1) % 12])" }

  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
