extension APIRequest {
  /// An operation on an interaction of mine.
  package static func perform(_ operation: ItemOperation, on interaction: Interaction) -> APIRequest
  {
    .post(
      "/me/\(interaction.collectionPath)/\(interaction.id.percentEncoded)", operation.name,
      operation.bodyMembers(for: interaction.medium))
  }
}
