import CNcurses
import Glibc

/// A file in memory that ncurses writes to, so that this program decides when its bytes go to the
/// terminal. The main thread only.
struct FrameMemory: ~Copyable {
  let file: UnsafeMutablePointer<FILE>
  private let descriptor: Int32

  /// Nil when the system gives none.
  init?() {
    guard let file = frame_memory_open() else { return nil }
    (self.file, descriptor) = (file, fileno(file))
  }

  deinit { fclose(file) }

  /// Takes out what has been written since the last time.
  func take() -> [UInt8] {
    // Some of ncurses' functions write by the stream, most by the descriptor.
    fflush(file)
    let count = Int(lseek(descriptor, 0, SEEK_CUR))
    guard count > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = max(0, pread(descriptor, buffer.baseAddress, count, 0))
    }
    ftruncate(descriptor, 0)
    lseek(descriptor, 0, SEEK_SET)
    return bytes
  }
}
