"""The command `saleor-loyalty`: a module for each of its commands. Without Django, Saleor or a database."""
