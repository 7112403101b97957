"""Pages: parse the request, call one service, render what it gives back.

Holds views, templates, styles and small browser modules, by audience: desk, portal, account.
Must not hold rules or reach rows; nothing here decides who may see or send what.
"""
