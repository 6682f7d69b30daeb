from saleor.graphql.core.dataloaders import DataLoader

from ...host.checkout.earning import CheckoutEarning, CheckoutToEarn, earn_checkouts


class CheckoutEarningLoader(DataLoader[CheckoutToEarn, CheckoutEarning]):
    """What checkouts would earn if they were ordered at the moment of the request."""

    context_key = "loyalty_checkout_earning"

    def batch_load(self, keys):
        return earn_checkouts(keys, now=self.context.request_time, using=self.database_connection_name)
