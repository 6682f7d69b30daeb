"""Compares two pytest runs (JUnit XML) test by test; fails where a test ended otherwise in the second."""

import sys
import xml.etree.ElementTree as ElementTree


def outcomes(path: str) -> dict[str, str]:
    found = {}
    for case in ElementTree.parse(path).iter("testcase"):
        children = {child.tag for child in case}
        outcome = next((tag for tag in ("error", "failure", "skipped") if tag in children), "passed")
        found[f"{case.get('classname')}::{case.get('name')}"] = outcome
    return found


def main(before_path: str, after_path: str) -> int:
    before, after = outcomes(before_path), outcomes(after_path)
    different = [
        f"{name}: {before.get(name, 'missing')} without, {after.get(name, 'missing')} with"
        for name in sorted({*before, *after})
        if before.get(name) != after.get(name)
    ]
    passed = sum(outcome == "passed" for outcome in before.values())
    print(f"{len(before)} tests without the package ({passed} passed), {len(after)} with it.")
    print("\n".join(different) or "Every test ended the same.")
    return 1 if different or not before else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
