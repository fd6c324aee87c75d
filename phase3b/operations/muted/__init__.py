"""Alarms that notify nobody for a time, by mute rules of CloudWatch, which end by themselves."""
