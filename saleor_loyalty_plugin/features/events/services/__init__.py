"""How far facts are told, and what is worth telling before it happens."""
