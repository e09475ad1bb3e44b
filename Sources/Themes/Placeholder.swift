// Placeholder until the first file of Themes stands.
