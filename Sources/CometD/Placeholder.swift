// Placeholder until the first file of CometD stands.
