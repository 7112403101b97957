"""Links into the portal, one-time codes, and the patient's browser sessions."""
