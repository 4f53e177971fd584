"""Where in an article's text a finding was read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open character interval `[start, end)` in `Article.text`, in code points."""

    start: int
    end: int

    def slice(self, text: str) -> str:
        """The words at this span."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span (equal spans hold each other)."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end
