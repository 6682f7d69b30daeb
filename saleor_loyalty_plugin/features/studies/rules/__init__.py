"""What a back-test is asked for and what it told, without a database."""
