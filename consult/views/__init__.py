"""The pages of a consultation, and the rule set."""
