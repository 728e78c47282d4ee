"""Counts the syllables of English words by rule, for the reading grade."""

from __future__ import annotations

import re
from functools import lru_cache

_ODD = {
    "anyone": 3, "area": 3, "areas": 3, "business": 2, "businesses": 3, "client": 2, "colonel": 2,
    "crooked": 2, "cruel": 2, "diet": 2, "else": 1, "evening": 2, "evenings": 2, "eyes": 1,
    "fluid": 2, "friend": 1, "friends": 1, "giant": 2, "hundred": 2, "idea": 3, "ideas": 3,
    "lawyer": 2, "lawyers": 2, "lion": 2, "museum": 3, "naked": 2, "people": 2, "persuade": 2,
    "poem": 2, "poet": 2, "queue": 1, "queues": 1, "quiet": 2, "quietly": 3, "react": 2,
    "recipe": 3, "ruin": 2, "sacred": 2, "science": 2, "soldier": 2, "soldiers": 2, "suicide": 3,
    "theatre": 3, "vegetable": 3, "wednesday": 2, "wednesdays": 2, "wicked": 2,
}  # fmt: skip
"""Plain words that keep to no rule."""

_SILENT = (
    ("qu", "qw"),
    ("every", "evry"),
    (r"(?<=[aeiou])y(?=[aeiou])", "j"),  # play-er
    (r"(?<=[aeiou])gue(?=s?$)", "g"),  # league
    (r"^(som|wher|ther|her|for|hom|hous|fir|tim|lif|sid|car|nam|plac|mor|saf|wid|us|nin|lik|lov|"
     r"liv|whol|not|shor)e(?=[^aeiourd][a-z]{2})", r"\1"),  # some-body, home-less
    (r"(?<=[aeiouy][^aeiouy])e(?=(ly|ful|fully|less|ments?|ness|some)$)", ""),  # safe-ly
    (r"(?<=[aeiouy][^aeiouy]{2})e(?=(ly|ful|fully|less|ness)$)", ""),  # large-ly
)  # fmt: skip
"""Letters that are not heard as they are written, and what is heard in their place."""
_LAST_E = re.compile(r"(?<=[^aeiouy])e([ds]?)$")
_HEARD_E = re.compile(
    r"[td]ed$|[^aeiouylr]le[ds]?$|[^aeiouyr]re[ds]?$|([sxzcg]|[cs]h)es$"  # want-ed, ta-ble, box-es
)
_APART = re.compile(
    r"(?<![ctsgx])ia(?!ge)|[ct]ia(?=t)"  # di-ary, appre-ci-ate; but so-cial, mar-riage
    r"|(?<![ctsgxln])io(?!ur)|iu"  # ra-di-o; but re-gion, mil-lion
    r"|iety|(?<=[aeiouy][^aeiou])ie(?=rs?$|st$)|(?<=[aeiouy][^aeiou]{2})ie(?=rs?$|st$)"  # hap-pi-er
    r"|(?<![ct])ie(?=n(t|ts|tly|ce|ces|ced)$)"  # au-di-ence
    r"|(?<![qg])ua|uou|(?<=[^qg])ue(?=n(t|ts|ce|ced|ces|tly)$)"  # u-su-al
    r"|(?<!g)eo|(?<=cr)ea(?=t)"  # vi-de-o, cre-ate
    r"|(?<=[^aeiou])y(?=[aeiou])|[aeou]ing(?=s?$)"  # car-ry-ing, be-ing
    r"|sm$|thm$"  # prism
)
"""Vowels that stand together and are heard apart, and last syllables without a vowel."""
_VOWELS = re.compile("[aeiouy]+")


@lru_cache(maxsize=20_000)
def syllables(word: str) -> int:
    """How many syllables a word has: at least 1. A figure is read at a glance and counts as 1."""
    parts = re.split("[-.,:]", word.lower().replace("’", "'"))
    return max(1, sum(map(_of_part, parts)))


def _of_part(word: str) -> int:
    word, _, after = word.partition("'")
    more = int(after == "t" and word[-2:] in ("dn", "sn"))  # did-n't
    return _of_letters(word) + more + (_of_letters(after) if len(after) > 2 else 0)


def _of_letters(word: str) -> int:
    if word in _ODD:
        return _ODD[word]
    for letters, heard in _SILENT:
        word = re.sub(letters, heard, word)
    shorter = word if _HEARD_E.search(word) else _LAST_E.sub(r"\1", word)
    word = shorter if _VOWELS.search(shorter) else word
    return len(_VOWELS.findall(word)) + len(_APART.findall(word))
