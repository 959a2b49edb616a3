"""Who works where: people, organisations, memberships, sign-in, and the audit trail."""
