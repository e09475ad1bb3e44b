// Placeholder until the first file of Views stands.
