from saleor.graphql.core.dataloaders import DataLoader

from ..models import Backtest
from ..rules.report import Kept, kept_report


class ReportByBacktestIdLoader(DataLoader[int, Kept | None]):
    """Reports apart from the back-tests: a list need not read them."""

    context_key = "loyalty_report_by_backtest_id"

    def batch_load(self, keys):
        done = Backtest.objects.using(self.database_connection_name).filter(pk__in=keys, files__isnull=False)
        reports = {pk: kept_report(files) for pk, files in done.order_by().values_list("pk", "files") if files}
        return [reports.get(key) for key in keys]
