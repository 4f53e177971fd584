"""Measuring Runut against labelled pages."""
