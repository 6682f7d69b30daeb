from collections import defaultdict

from saleor.graphql.core.dataloaders import DataLoader

from ...surveys.models import Survey, SurveyQuestion, SurveyReply


class SurveyByIdLoader(DataLoader[int, Survey | None]):
    context_key = "loyalty_survey_by_id"

    def batch_load(self, keys):
        surveys = Survey.objects.using(self.database_connection_name).in_bulk(keys)
        return [surveys.get(key) for key in keys]


class QuestionsBySurveyIdLoader(DataLoader[int, list[SurveyQuestion]]):
    context_key = "loyalty_questions_by_survey_id"

    def batch_load(self, keys):
        rows = SurveyQuestion.objects.using(self.database_connection_name).filter(survey_id__in=keys)
        by_survey = defaultdict(list)
        for row in rows.order_by("place"):
            by_survey[row.survey_id].append(row)
        return [by_survey[key] for key in keys]


class RepliesByAskingIdLoader(DataLoader[int, list[SurveyReply]]):
    context_key = "loyalty_replies_by_asking_id"

    def batch_load(self, keys):
        rows = SurveyReply.objects.using(self.database_connection_name).filter(asking_id__in=keys)
        by_asking = defaultdict(list)
        for row in rows.select_related("question").order_by("question__place"):
            by_asking[row.asking_id].append(row)
        return [by_asking[key] for key in keys]


def read_survey_anew(info, survey_id: int) -> None:
    """Let what follows in this request read the survey anew: a request may hold several mutations."""
    for loader in (SurveyByIdLoader, QuestionsBySurveyIdLoader):
        loader(info.context).clear(survey_id)
