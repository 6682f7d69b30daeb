"""What a case says of orders from before the program: nothing is awarded; the back-test tells what they would earn."""

import tempfile
from pathlib import Path

from saleor_loyalty_plugin.models import ProgramState
from tests.backtest.past import Backtest


class PastOrders:
    """Verbs that story.py mixes in."""

    def order_before_the_program(self, id, lines):
        """Place an order, and switch the program on after it."""
        number = max((state.number for state in self.orders.states.values()), default=0) + 1_000_000
        ProgramState.objects.update_or_create(pk=ProgramState.SINGLETON, defaults={"last_order_before": number})
        self.order(id, lines=lines)

    def back_test(self):
        """Tell how many of the orders so far would have earned, and how much."""
        rows = [
            f"{state.number},A,{state.created_at.isoformat()},{state.total}" for state in self.orders.states.values()
        ]
        with tempfile.TemporaryDirectory() as folder:
            run = Backtest(Path(folder), rows, tiers={"bronze": {"threshold": 0}}, **self.program).run()
        self.result["orders_that_would_earn"] = len(rows)
        self.result["would_earn"] = sum(month.earned for month in run.tally.months)
