"""What stands on the core: each feature in a folder of its own, all of one shape. See registry.py."""
