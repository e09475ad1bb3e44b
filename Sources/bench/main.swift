let bench = Bench()
do {
  try bench.run()
} catch {
  print("bench: \(error)")
}
