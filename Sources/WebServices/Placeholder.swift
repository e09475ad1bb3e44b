// Placeholder until the first file of WebServices stands.
