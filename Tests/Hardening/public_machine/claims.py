"""What is promised, tried one by one and told in a row of the table."""

import sys

import program

from . import machine
from .visitor import Failed, close_all


def try_on_a_machine(set_up, claims, what, amount, came):
    """Tries claims on a machine of their own and ends the script: with 0 when all held.

    set_up: what to do on it before, given the program opened for reading. claims: functions that
    raise unless what their first line says is so. The other three are the cells of the row.
    """
    guide = program.path()
    machine.enter()
    with guide.open("rb") as opened:
        machine.build()
        set_up(opened)
    failed = [claim.__doc__ for claim in claims if not holds(claim)]
    came = f"does not hold: {'; '.join(failed)}" if failed else came
    print(f"| {what} | {len(claims)} claims, {amount} | {came} |")
    sys.exit(1 if failed else 0)


def holds(claim):
    try:
        claim()
    except Exception as failure:  # whatever it is, it does not hold
        told = failure if isinstance(failure, Failed) else repr(failure)
        print(f"✗ {claim.__doc__}\n{told}", file=sys.stderr)
        close_all()
        return False
    print(f"✓ {claim.__doc__}", file=sys.stderr)
    return True
