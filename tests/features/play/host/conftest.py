from tests.graphql.conftest import member  # noqa: F401
from tests.host.conftest import (  # noqa: F401
    checkout_of_customer,
    choose_delivery,
    make_checkout,
    manager,
    paid_order,
    payment,
    shop,
    unpaid_order,
)
