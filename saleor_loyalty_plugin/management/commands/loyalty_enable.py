from saleor_loyalty_plugin.management.switch import SwitchCommand


class Command(SwitchCommand):
    help = "Switches the loyalty program on, as the Dashboard does. Orders that are in the shop already earn nothing."
    active = True
