from hypothesis import settings

# The same examples in every run: a failure is the change's fault, never the draw's.
settings.register_profile("loyalty", derandomize=True, deadline=None, print_blob=False)
settings.load_profile("loyalty")
