"""What the process needs from the machine: clock, ids, log, HTTP client, keys, encryption.

Nothing here knows what a patient or a message is, and nothing here reads Django's settings.
"""
