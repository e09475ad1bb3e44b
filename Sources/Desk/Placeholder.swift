// Placeholder until the first file of Desk stands.
