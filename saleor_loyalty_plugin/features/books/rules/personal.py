"""Which of the program's tables hold something of one person, from the keys between tables (GDPR, article 15). Pure."""

from collections import deque
from collections.abc import Mapping


def paths_to(target: str, keys: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Return the shortest path of keys from each table to `target`, `a__b` where it leads over another table.

    `keys` are, for each table, the keys that it has and the tables that they name.
    """
    paths: dict[str, str] = {}
    found = deque([target])
    while found:
        reached = found.popleft()
        for table, columns in sorted(keys.items()):
            for column, named in sorted(columns.items()):
                if named == reached and table != target and table not in paths:
                    paths[table] = f"{column}__{paths[reached]}" if reached in paths else column
                    found.append(table)
    return paths
