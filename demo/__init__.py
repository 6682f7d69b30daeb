"""The main job, shown and checked: a customer earns points, is refunded, and sees why.

`story` is told twice: in a real Saleor over HTTP (`saleor_shop`), and on the plain engine (`plain_shop`).
"""
