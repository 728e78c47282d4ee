"""How much two pictures differ: to the last bit, or as far as an eye would see it."""

from __future__ import annotations

from dataclasses import dataclass

import pygame
from pygame import Mask, Surface

STEP = 16
"""What a colour may differ by, in each of its parts, before an eye would see it."""

MOST_SEEN = 0.0002
"""The share of a picture that may differ by more. Edges that another machine rounds otherwise stay
below it; a ring that is missing, or a panel that has moved by a pixel, does not."""


@dataclass(frozen=True)
class Difference:
    """Where two pictures of the same size differ."""

    mask: Mask

    @property
    def share(self) -> float:
        """How much of the picture differs."""
        width, height = self.mask.get_size()
        return self.mask.count() / (width * height)

    @property
    def told(self) -> str:
        """The same in words."""
        return f"{self.share:.2%} of it" if self.share >= 0.0001 else "a few pixels"

    def picture(self, over: Surface) -> Surface:
        """The differences in red over the picture, which is made pale."""
        marks = self.mask.scale(over.get_size())
        pale, faint = Surface(over.get_size()), over.copy()
        pale.fill("#FFFFFF")
        faint.set_alpha(70)
        pale.blit(faint, (0, 0))
        return marks.to_surface(pale, setcolor="#E00000", unsetcolor=None)


def difference(one: Surface, other: Surface, *, to_the_bit: bool) -> Difference:
    """Every pixel that is not the same; or, in pictures of half the size, every pixel of which an
    eye would see that it is not. Pictures of different sizes differ everywhere."""
    if one.get_size() != other.get_size():
        return Difference(Mask(one.get_size(), fill=True))
    if to_the_bit:
        return Difference(_apart(one, other, 0))
    return Difference(_apart(_half(one), _half(other), STEP))


def alike(one: Surface, other: Surface, *, to_the_bit: bool) -> bool:
    """Are these the same picture?"""
    found = difference(one, other, to_the_bit=to_the_bit)
    return found.share <= (0 if to_the_bit else MOST_SEEN)


def _half(picture: Surface) -> Surface:
    width, height = picture.get_size()
    return pygame.transform.smoothscale(picture, (width // 2, height // 2))


def _apart(one: Surface, other: Surface, step: int) -> Mask:
    """The pixels of which some part differs by more than `step`."""
    # pygame takes only what differs by less than its threshold to be near.
    near = (step + 1, step + 1, step + 1, 255)
    mask = pygame.mask.from_threshold(one, (0, 0, 0), near, other)
    mask.invert()
    return mask
