"""Rows that operators edit: their mutations, and what their inputs and types share."""
