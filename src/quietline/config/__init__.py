"""The top of the house: settings, urls, wiring of the ports, deploy checks, the entry points.

Only this folder reads the environment and Django's settings.
"""
