"""The rules of the program: pure functions over plain values.

Points are integers, money is Decimal, times are arguments. Nothing here knows Django, Saleor, a database or a clock.
"""
