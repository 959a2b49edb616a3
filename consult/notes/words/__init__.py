"""The words of the note, in Danish and English side by side."""
