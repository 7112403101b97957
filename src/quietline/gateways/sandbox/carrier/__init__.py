"""A carrier of our own: a separate loopback service that speaks Twilio's REST and webhook dialect.

Holds handsets, their pages, deliveries, faults on demand, and the demo authenticator. It reaches no
real phone, knows nothing of patients beyond the demo file, and refuses to start in production.
Like Twilio with its own opt-out handling switched off, it neither answers STOP nor blocks after it.
"""
