"""The desk: what staff work in. Inbox, conversation, composer, patient actions, agreements.

Each view parses, calls one service and renders its read model, as a page or as part of one.
No rules and no rows here; whatever is refused was refused by a service, with its sentence.
"""
