// Placeholder until the first file of Text stands.
