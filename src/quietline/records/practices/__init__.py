"""The practice (tenant), its clinicians, locations and texting numbers."""
