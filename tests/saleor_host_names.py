"""Names that settings and fixtures share; settings may not import fixtures."""

PLUGIN_PATH = "saleor_loyalty_plugin.plugin.LoyaltyPlugin"
