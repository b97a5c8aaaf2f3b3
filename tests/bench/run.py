"""Run every bench_*.py beside this file and print one table: each figure beside its floor of the same run."""

import argparse
import importlib
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))


def main() -> int:
    """Print the table; the exit code is 1 when a target is missed without a stated reason."""
    from tests.bench.floor import Row

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--large", action="store_true", help="also what takes minutes")
    parser.add_argument("--only", default="", help="part of a bench's name")
    options = parser.parse_args()
    missed = []
    print(f"{'what':<58}{'measured':>12}{'floor':>12}{'ratio':>8}{'target':>9}")
    for path in sorted(HERE.glob("bench_*.py")):
        if options.only not in path.stem:
            continue
        module = importlib.import_module(f"tests.bench.{path.stem}")
        for row in module.rows(large=options.large):
            assert isinstance(row, Row)
            show(row)
            if not row.met and not row.reason:
                missed.append(row.name)
    if missed:
        print("\nmissed without a stated reason: " + "; ".join(missed))
    return 1 if missed else 0


def show(row: "object") -> None:
    """Print one line of the table."""
    from tests.bench.floor import Row

    assert isinstance(row, Row)
    measured = f"{row.value:,.2f} {row.unit}"
    floor = f"{row.floor:,.2f} {row.unit}" if row.floor else "–"
    ratio = f"{row.ratio:.2f}" if row.floor else "–"
    target = f"≤ {row.target:.2f}" if row.target else f"≤ {row.limit:g}{row.unit}" if row.limit else "–"
    verdict = "" if row.met else f"  MISSED{': ' + row.reason if row.reason else ''}"
    print(f"{row.name:<58}{measured:>12}{floor:>12}{ratio:>8}{target:>9}{verdict}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
