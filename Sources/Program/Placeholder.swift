// Placeholder until the first file of Program stands.
