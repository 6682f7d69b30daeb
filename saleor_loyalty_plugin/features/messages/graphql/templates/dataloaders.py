from saleor.graphql.core.dataloaders import DataLoader

from ...models import MessageTemplate
from ...selectors.texts import Text, texts_of


class TextsByTemplateLoader(DataLoader[MessageTemplate, list[Text]]):
    context_key = "loyalty_texts_by_template"

    def batch_load(self, keys):
        found = texts_of(keys, using=self.database_connection_name)
        return [found[template.pk] for template in keys]


class TemplateByIdLoader(DataLoader[int, MessageTemplate | None]):
    context_key = "loyalty_template_by_id"

    def batch_load(self, keys):
        found = MessageTemplate.objects.using(self.database_connection_name).in_bulk(keys)
        return [found.get(key) for key in keys]
