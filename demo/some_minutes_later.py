"""What Celery's beat does every few minutes, in a process of the demo's Saleor, which has no beat."""

import django


def main() -> None:
    django.setup()
    from saleor_loyalty_plugin.features.audience.tasks import read_orders_task
    from saleor_loyalty_plugin.features.company.tasks import follow_referrals_task
    from saleor_loyalty_plugin.features.play.tasks import follow_challenges_task

    for task in (read_orders_task, follow_referrals_task, follow_challenges_task):
        task()
    write_to_members()


def write_to_members() -> None:
    """Let members into journeys, have them go on, and send what is due."""
    from saleor_loyalty_plugin.features.messages.tasks import enter_journeys_task, go_on_task, send_messages_task

    for task in (enter_journeys_task, go_on_task, send_messages_task):
        task()


if __name__ == "__main__":
    main()
