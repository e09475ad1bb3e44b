// Hands bytes to a decoder, which must take whatever they are.
//
// Built for fuzzing (see .ci/fuzz), the line after the decoder's name is libFuzzer's. Built as usual,
// it names files, handed over once each: so an input that was found can be looked at in a debugger.
import Glibc

guard CommandLine.arguments.count > 1, let decoder = decoders[CommandLine.arguments[1]] else {
  print("usage: fuzz \(decoders.keys.sorted().joined(separator: "|")) FILE…")
  exit(2)
}
let arguments = Array(CommandLine.arguments.dropFirst(2))
#if FUZZING
  exit(runFuzzer(decoder, options: arguments))
#else
  for path in arguments { decoder(contents(of: path)) }
#endif
