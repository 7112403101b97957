"""Verbs: the only layer that opens transactions, authorises and writes audit entries.

A service takes the ports and an actor, and hands back small frozen read models, never rows.
Web, jobs and cli reach rows through here and nowhere else.
"""
