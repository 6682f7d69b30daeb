def in_range(queryset, column, value):
    """Return the rows whose column is within the bounds `gte` and `lte`, each of which may be missing."""
    bounds = {f"{column}__{bound}": value[bound] for bound in ("gte", "lte") if value.get(bound) is not None}
    return queryset.filter(**bounds)
