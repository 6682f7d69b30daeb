from saleor_loyalty_plugin.management.switch import SwitchCommand


class Command(SwitchCommand):
    help = "Switches the loyalty program off. Members keep their points; orders placed meanwhile earn nothing."
    active = False
