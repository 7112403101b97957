"""Quietline: patient texting and secure messaging that a medical practice runs itself."""
