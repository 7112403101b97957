"""Sign-in belongs to django-allauth; this folder holds what its pages need beyond templates.

The templates stand in web/templates under allauth's own names: account, mfa, usersessions and
allauth. No flow of its own here: allauth decides, these pages only speak.
"""
