"""The structure of a document, for readers that do not see it: what is a heading, a row, a cell.

fpdf2 tags figures only, and in no tree. This is the one place that reaches into what it does not
promise to keep; pyproject.toml holds it to the releases that were tried.
"""

from __future__ import annotations

from collections.abc import Iterator

from fpdf.structure_tree import StructElem, StructureTreeBuilder
from fpdf.syntax import PDFObject

from game.paper.model import Tag


class Tags(StructureTreeBuilder):
    """Grows the tree while pages are drawn, in the order in which they are read."""

    def __init__(self) -> None:
        super().__init__()
        # The output gives a page to each child of this one: all that hold text, however deep.
        self.document, self.doc_struct_elem = (
            self.doc_struct_elem,
            StructElem("/NonStruct", self.struct_tree_root, []),
        )
        self._elements: dict[tuple[Tag, int], StructElem] = {}
        self._above: dict[Tag, StructElem] = {}
        self._all: list[StructElem] = []
        self._marks: dict[int, int] = {}

    def mark(self, tag: Tag, page: int) -> tuple[int, int]:
        """The number of a new piece of text on its page, and that of the page among the tagged."""
        element = self._elements.get((tag, page)) or self._begin(tag, page)
        number = self._marks.get(page, 0)
        self._marks[page] = number + 1
        element.k.append(number)
        on_page = self.spid_per_page_number.setdefault(page, len(self.spid_per_page_number))
        self.struct_tree_root.parent_tree.nums[on_page].append(element)
        return number, on_page

    def _begin(self, tag: Tag, page: int) -> StructElem:
        """What holds the text of a tag on a page; what goes on over pages has one on each."""
        element = self._new(tag, page)
        self._elements[tag, page] = element
        self.doc_struct_elem.k.append(element)
        return element

    def _new(self, tag: Tag, page: int | None) -> StructElem:
        parent = self._parent(tag)
        element = StructElem(f"/{tag.kind}", parent, [], page)
        parent.k.append(element)
        self._all.append(element)
        return element

    def _parent(self, tag: Tag) -> StructElem:
        if tag.within is None:
            return self.document
        if tag.within not in self._above:
            self._above[tag.within] = self._new(tag.within, None)
        return self._above[tag.within]

    def empty(self) -> bool:
        """Whether nothing was tagged."""
        return not self._all

    def __iter__(self) -> Iterator[PDFObject]:
        """All objects of the tree, its root first."""
        yield self.struct_tree_root
        yield self.document
        yield self.struct_tree_root.parent_tree
        yield from self._all
