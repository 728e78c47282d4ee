"""About the sources: the five articles that the game answers, and where they disagree."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.articles import Article, Contradiction
from game.core.evidence import Evidence
from game.present import claims
from game.present.pages.page import Go, Page, Plain, button, heading, text
from game.present.ports import Trouble
from game.present.screen import Node
from game.present.table import Table

NAME = "About the sources"
_INTRO = (
    "This game answers five articles about social credit in China. They are retold here in our own "
    "words, and nothing is taken as true because one of them says it. What the debrief prints "
    "rests on other sources, which stand beside it with their dates."
)
_MIND = "What to mind"
_INTEREST = "Who has what at stake"


@dataclass(frozen=True)
class SourcesPage(Plain):
    """The articles, with their dates and the interests behind them."""

    id: str = "sources"

    def title(self, table: Table) -> str:
        """What it is about."""
        return NAME

    def root(self, table: Table) -> Node:
        """Each article, and then each matter on which they disagree, side by side."""
        try:
            told = _told(table.shelf.evidence())
        except Trouble as trouble:
            told = (Node("complaint", "alert", str(trouble)),)
        nodes = (heading("heading", NAME), *told, button("back", "Back"))
        return Node("root", "screen", NAME, children=nodes)

    def activate(self, table: Table, target: str) -> Page | Go:
        """Back to the title."""
        return self.back(table) if target == "back" else self

    def back(self, table: Table) -> Page | Go:
        """To the title."""
        return Go("title")


def _told(evidence: Evidence) -> tuple[Node, ...]:
    disagree = "Where they disagree"
    return (
        text("intro", _INTRO),
        *(_article(article, number) for number, article in enumerate(evidence.articles, 1)),
        heading("disagree", disagree),
        *(_contradiction(evidence, each) for each in evidence.contradictions),
    )


def _article(article: Article, number: int) -> Node:
    id = f"article-{article.id}"
    name = f"{number}. {article.title}"
    nodes = (
        text(f"{id}-by", f"{_capital(article.byline)}. {_capital(article.date)}."),
        Node(f"{id}-interest", "note", f"{_INTEREST}: {article.interest}"),
        Node(f"{id}-caution", "note", f"{_MIND}: {article.caution}"),
    )
    return Node(id, "group", name, children=nodes)


def _contradiction(evidence: Evidence, matter: Contradiction) -> Node:
    id = f"matter-{matter.id}"
    numbers = {article.id: number for number, article in enumerate(evidence.articles, 1)}
    said = tuple(
        Node(f"{id}-{article}", "item", f"Article {numbers[article]}: {words}.")
        for article, words in matter.says
    )
    found = tuple(
        Node(
            f"{id}-{claim.id}",
            "quote",
            claims.quoted(claim),
            claims.status(claim),
            claims.cited(evidence, claim),
        )
        for claim in evidence.claims_of(matter)
    )
    listed = Node(f"{id}-says", "list", "What each says", children=said)
    return Node(id, "group", matter.about, children=(listed, *found))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
