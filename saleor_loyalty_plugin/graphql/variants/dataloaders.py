"""What Saleor knows of variants in a channel, from its own loaders: any number of variants cost the same queries."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from promise import Promise
from saleor.core.utils.country import get_active_country
from saleor.graphql.product.dataloaders import (
    CollectionsByProductIdLoader,
    ProductByIdLoader,
    ProductChannelListingByProductIdAndChannelSlugLoader,
    ProductTypeByProductIdLoader,
    VariantChannelListingByVariantIdAndChannelSlugLoader,
)
from saleor.graphql.tax.dataloaders import (
    TaxClassCountryRateByTaxClassIDLoader,
    TaxClassDefaultRateByCountryLoader,
    TaxClassIdByProductIdLoader,
    TaxConfigurationByChannelId,
    TaxConfigurationPerCountryByTaxConfigurationIDLoader,
)
from saleor.tax import TaxCalculationStrategy
from saleor.tax.utils import get_charge_taxes, get_tax_calculation_strategy, get_tax_rate_for_country

from ...domain.orders import LineFacts
from ...host.pricing.one_piece import Taxes


@dataclass(frozen=True, slots=True)
class Sold:
    """A variant as a channel sells it. A `price` of None, or a product that is not published there: it does not."""

    product: Any
    product_type: Any
    collections: list[Any]
    listing: Any
    product_listing: Any

    @property
    def price(self) -> Any:
        """The price of a piece after catalogue promotions, as it was entered."""
        if self.listing is None or self.product_listing is None or not self.product_listing.is_visible:
            return None
        return self.listing.discounted_price if self.listing.discounted_price is not None else self.listing.price

    def facts(self, variant: Any) -> LineFacts:
        """Return what a line with it would be of; of its categories its own alone is named."""
        category_id = self.product.category_id
        return LineFacts(
            product=self.product.pk,
            variant=variant.pk,
            categories=frozenset() if category_id is None else frozenset({category_id}),
            collections=frozenset(collection.pk for collection in self.collections),
            on_sale=self.price < self.listing.price,
        )


def load_sold(info, variant, channel) -> Promise[Sold]:
    context, product_id = info.context, variant.product_id
    listing = VariantChannelListingByVariantIdAndChannelSlugLoader(context)
    product_listing = ProductChannelListingByProductIdAndChannelSlugLoader(context)
    loaded = Promise.all(
        [
            ProductByIdLoader(context).load(product_id),
            ProductTypeByProductIdLoader(context).load(product_id),
            CollectionsByProductIdLoader(context).load(product_id),
            listing.load((variant.pk, channel.slug)),
            product_listing.load((product_id, channel.slug)),
        ]
    )
    return loaded.then(lambda found: Sold(*found))


def load_taxes(info, variant, channel) -> Promise[Taxes]:
    """Return a promise of how a checkout without an address taxes the variant."""
    context, country = info.context, get_active_country(channel)

    def with_configuration(found):
        configuration, tax_class_id = found
        of_class = TaxClassCountryRateByTaxClassIDLoader(context)
        rates = Promise.all(
            [
                TaxConfigurationPerCountryByTaxConfigurationIDLoader(context).load(configuration.pk),
                of_class.load(tax_class_id) if tax_class_id else [],
                TaxClassDefaultRateByCountryLoader(context).load(country),
            ]
        )
        return rates.then(lambda loaded: _taxes(configuration, country, *loaded))

    configuration = TaxConfigurationByChannelId(context).load(channel.pk)
    tax_class_id = TaxClassIdByProductIdLoader(context).load(variant.product_id)
    return Promise.all([configuration, tax_class_id]).then(with_configuration)


def _taxes(configuration, country, exceptions, rates, default) -> Taxes:
    exception = next((each for each in exceptions if each.country.code == country), None)
    rate = get_tax_rate_for_country(rates, default.rate if default else Decimal(0), country)
    is_flat = get_tax_calculation_strategy(configuration, exception) == TaxCalculationStrategy.FLAT_RATES
    return Taxes(
        rate=Decimal(rate) if is_flat else Decimal(0),
        entered_with_tax=configuration.prices_entered_with_tax,
        charged=get_charge_taxes(configuration, exception),
    )
