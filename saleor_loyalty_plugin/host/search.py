"""Saleor's search for customers, by the name it has in each version."""

try:
    from saleor.core.search import prefix_search as search_users
except ImportError:  # 3.22
    from saleor.account.search import search_users

__all__ = ["search_users"]
