"""Data keys, wrapped by the key service: one per patient, one per practice."""
