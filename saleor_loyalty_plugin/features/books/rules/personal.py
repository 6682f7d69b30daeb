"""Which of the program's tables hold something of one person, from the keys between tables (GDPR, article 15). Pure."""

from collections.abc import Mapping, Sequence


def paths_to(target: str, keys: Mapping[str, Mapping[str, str]]) -> dict[str, tuple[str, ...]]:
    """Return the shortest paths of keys from each table to `target`, `a__b` where one leads over another table.

    `keys` are, for each table, the keys that it has and the tables that they name. A table that names `target` twice
    has two paths.
    """
    paths: dict[str, tuple[str, ...]] = {}
    reached = {target}
    while reached:
        found = {
            table: ways
            for table, columns in keys.items()
            if table != target and table not in paths and (ways := _ways(columns, reached, paths))
        }
        paths |= found
        reached = set(found)
    return paths


def _ways(columns: Mapping[str, str], reached: set[str], paths: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    return tuple(
        f"{column}__{onward}" if onward else column
        for column, named in sorted(columns.items())
        if named in reached
        for onward in paths.get(named, ("",))
    )
