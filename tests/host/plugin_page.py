"""The plugin's page in the Dashboard, through the API that it uses."""

from saleor.graphql.tests.utils import get_graphql_content

PLUGIN_UPDATE = """
mutation($active: Boolean, $configuration: [ConfigurationItemInput!]) {
  pluginUpdate(id: "saleor.loyalty", input: {active: $active, configuration: $configuration}) {
    plugin { globalConfiguration { active configuration { name value type } } }
    errors { field code message }
  }
}
"""
PLUGIN = """
{ plugin(id: "saleor.loyalty") { globalConfiguration { configuration { name value type label helpText } } } }
"""


def update(client, active=True, **values):
    configuration = [{"name": name, "value": value} for name, value in values.items()]
    response = client.post_graphql(PLUGIN_UPDATE, {"active": active, "configuration": configuration})
    return get_graphql_content(response)["data"]["pluginUpdate"]


def shown(client):
    content = get_graphql_content(client.post_graphql(PLUGIN))
    return {field["name"]: field for field in content["data"]["plugin"]["globalConfiguration"]["configuration"]}
