"""Sentences for the pages of a consultation; the templates make the markup."""
