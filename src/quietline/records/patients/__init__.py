"""Patients and their numbers. Every name, date and number is sealed."""
