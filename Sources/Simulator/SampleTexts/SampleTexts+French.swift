extension SampleTexts {
  static let french = SampleTexts(
    utcOffsetMinutes: 120,
    people: [
      .init("Éloïse Lefèvre", "eloise.lefevre"), .init("François Çelik", "f.celik"),
      .init("Anaïs Bœuf", "anais"), .init("Jean-Noël Garçon", "jn.garcon"),
    ],
    emails: [
      .init(
        "Commande {order} jamais reçue",
        "Bonjour,\n\nMa commande {order} est indiquée comme livrée, mais je n’ai rien reçu et mes "
          + "voisins non plus. Pouvez-vous ouvrir une enquête ?\n\nCordialement,\n{name}"),
      .init(
        "Remboursement de {amount} €",
        "Madame, Monsieur,\n\nJ’ai retourné l’article il y a trois semaines. Le remboursement de "
          + "{amount} € n’est toujours pas arrivé.\n\nBien à vous,\n{name}"),
      .init(
        "Où en est mon dossier {order} ?",
        "Bonjour,\n\nOn m’avait promis une réponse sous 48 heures ; cela fait dix jours…\n\n{name}"),
    ],
    chats: [
      .init("Code promo", "Bonjour, le code ÉTÉ25 ne marche pas 😕"),
      .init("Facture", "Où puis-je télécharger ma facture ?"),
    ],
    workitems: [
      .init("Rappeler {name}", "Souhaite être rappelée après 18 h au sujet du devis."),
      .init("Vérifier l’adresse {order}", "Le colis est revenu : adresse incomplète."),
    ])
}
