// Placeholder until the first file of Simulator stands.
