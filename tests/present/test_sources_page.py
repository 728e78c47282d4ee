"""The page about the sources: every article with what its publisher has at stake, and all sides."""

from __future__ import annotations

import pytest

from game.content.catalogue import Catalogue
from tests.present.pilot import MemoryShelf, Pilot


@pytest.fixture(scope="module")
def pilot(catalogue: Catalogue) -> Pilot:
    return Pilot(MemoryShelf(catalogue)).press("sources")


def test_every_article_stands_there_with_its_date_and_its_publishers_interest(
    pilot: Pilot, catalogue: Catalogue
) -> None:
    words = pilot.words()
    assert len(catalogue.evidence.articles) == 5
    for article in catalogue.evidence.articles:
        for told in (article.title, article.byline[1:], article.date[1:], article.interest):
            assert told in words


def test_where_articles_disagree_each_is_heard_and_what_was_found_is_cited(
    pilot: Pilot, catalogue: Catalogue
) -> None:
    evidence = catalogue.evidence
    for matter in evidence.contradictions:
        group = pilot.node(f"matter-{matter.id}")
        heard = [node.name for node in group.walk() if node.role == "item"]
        assert len(heard) == len(matter.says)
        assert all(any(words in each for each in heard) for _, words in matter.says)
        quotes = [node for node in group.walk() if node.role == "quote"]
        assert len(quotes) == len(evidence.claims_of(matter))
        assert all(quote.value and quote.detail for quote in quotes)
    assert "do-not-use" not in pilot.words()


def test_back_leads_to_the_title(catalogue: Catalogue) -> None:
    pilot = Pilot(MemoryShelf(catalogue)).press("sources", "back")
    assert pilot.screen.id == "title"
    assert Pilot(MemoryShelf(catalogue)).press("sources").back().screen.id == "title"
