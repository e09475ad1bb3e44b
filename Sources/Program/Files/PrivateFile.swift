import Glibc

/// A new file that nobody but its owner can read.
enum PrivateFile {
  /// Makes it where there is none; what is half written goes again.
  static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = open(path, flags, 0o600)
    guard file >= 0 else { throw .fromErrno }
    do throws(FileError) {
      try write(bytes, closing: file)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// A disk that is full may say so at the end only.
  private static func write(_ bytes: [UInt8], closing file: Int32) throws(FileError) {
    let written = Result { () throws(FileError) in try DescriptorIO.write(bytes, to: file) }
    guard close(file) == 0 else { throw .fromErrno }
    try written.get()
  }
}
