"""The register of agreements (BAA) with vendors."""
