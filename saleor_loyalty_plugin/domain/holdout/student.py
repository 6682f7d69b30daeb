"""Quantiles of Student's t distribution, which the standard library lacks."""

from math import exp, lgamma, log, pi, sqrt
from statistics import NormalDist

MANY = 1000
"""Degrees of freedom from which on the normal quantile is corrected by a series: good to twelve digits there."""

_TINY = 1e-300
_PRECISION = 1e-15
_MOST_TERMS = 10_000


def t_quantile(probability: float, degrees: float) -> float:
    """Return the t that is not exceeded with this probability.

    Args:
        probability: from 0.5, included, to 1, not included.
        degrees: of freedom, above 0; Welch's are no whole number.

    """
    if not (0.5 <= probability < 1 and degrees > 0):
        raise ValueError("a probability from 0.5 to 1 and degrees above 0")
    normal = NormalDist().inv_cdf(probability)
    return _series(normal, degrees) if degrees >= MANY else _solved(normal, 1 - probability, degrees)


def _series(z: float, degrees: float) -> float:
    """Return the quantile by its expansion around the normal one (Abramowitz and Stegun, 26.7.5)."""
    terms = (
        z,
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return sum(term / degrees**power for power, term in enumerate(terms))


def _solved(z: float, above: float, degrees: float) -> float:
    """Return the t that is exceeded with the probability `above`, by Newton's method.

    The tail falls and is convex, and the normal quantile lies before it: no step goes too far.
    """
    scale = exp(lgamma((degrees + 1) / 2) - lgamma(degrees / 2)) / sqrt(degrees * pi)
    t, step = z, 1.0
    while step > _PRECISION * t:
        density = scale * (1 + t * t / degrees) ** (-(degrees + 1) / 2)
        step = (_tail(t, degrees) - above) / density
        t += step
    return t


def _tail(t: float, degrees: float) -> float:
    """Return the probability of more than a `t` of 0 or more."""
    whole = degrees + t * t
    return regularized_beta(degrees / whole, t * t / whole, degrees / 2, 0.5) / 2


def regularized_beta(x: float, rest: float, a: float, b: float) -> float:
    """Return the regularized incomplete beta function; `rest` is 1 less `x`, which may be too small to be computed."""
    if rest == 0:
        return 1.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(rest))
    # The fraction converges fast below its mean; above it, by its mirror.
    if x < (a + 1) / (a + b + 2):
        return front / (a * _fraction(x, a, b))
    return 1 - front / (b * _fraction(rest, b, a))


def _fraction(x: float, a: float, b: float) -> float:
    """Return the continued fraction of the incomplete beta function, by Lentz's method."""
    value, c, d = 1.0, 1.0, 0.0
    for term in range(1, _MOST_TERMS):
        coefficient = _coefficient(term, x, a, b)
        d = 1 / _away_from_zero(1 + coefficient * d)
        c = _away_from_zero(1 + coefficient / c)
        value *= c * d
        if abs(c * d - 1) < _PRECISION:
            break
    return value


def _coefficient(term: int, x: float, a: float, b: float) -> float:
    m = term // 2
    if term % 2 == 0:
        return m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    return -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
