"""Test data. Each app's factories are a module; traits, not subclasses, say what is special."""
