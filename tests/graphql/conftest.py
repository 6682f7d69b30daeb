import pytest
from saleor.order import OrderChargeStatus
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.host.orders.states import reconcile
from saleor_loyalty_plugin.settings import ProgramSettings

from .members.members import join


@pytest.fixture
def member(program, customer_user):
    return join(customer_user)


@pytest.fixture
def inactive(program):
    """Switch the program off once everything is there."""

    def switch_off():
        PluginConfiguration.objects.update(active=False)

    return switch_off


@pytest.fixture
def staff_with_users(staff_api_client, permission_manage_users):
    staff_api_client.user.user_permissions.add(permission_manage_users)
    return staff_api_client


@pytest.fixture
def app_with_users(app_api_client, permission_manage_users):
    app_api_client.app.permissions.add(permission_manage_users)
    return app_api_client


@pytest.fixture
def staff_with_orders(staff_api_client, permission_manage_orders):
    staff_api_client.user.user_permissions.add(permission_manage_orders)
    return staff_api_client


@pytest.fixture
def app_with_orders(app_api_client, permission_manage_orders):
    app_api_client.app.permissions.add(permission_manage_orders)
    return app_api_client


@pytest.fixture
def staff_with_both(staff_with_users, staff_with_orders):
    return staff_with_orders


@pytest.fixture
def app_with_both(app_with_users, app_with_orders):
    return app_with_orders


@pytest.fixture
def client(request):
    """Return the caller whom a test's parameter `_caller` names."""
    return request.getfixturevalue(request.getfixturevalue("_caller"))


@pytest.fixture
def earning_orders(order_generator, order_lines_generator, product):
    """Return a maker of paid orders of 10.00, 20.00, ... with their points in the ledger."""

    def make(number, **facts):
        orders = []
        for index in range(1, number + 1):
            order = order_generator(**facts)
            order_lines_generator(order, [product.variants.get()], [10 * index], [1])
            order.lines.update(total_price_gross_amount=10 * index, total_price_net_amount=10 * index)
            order.total_gross_amount = order.total_charged_amount = 10 * index
            order.charge_status = OrderChargeStatus.FULL
            order.save()
            assert reconcile(order.pk, ProgramSettings())
            orders.append(order)
        return orders

    return make
