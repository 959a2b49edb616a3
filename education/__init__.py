"""What the patient is told and handed: texts, which of them are valid for a result, and the paper."""
