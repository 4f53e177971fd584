"""Parse HTML source as browsers do. In: source, however broken. Out: its tree, or None."""

from lxml import etree


def parsed(source: str) -> etree._Element | None:
    """The page's tree, or None if it has no element. Deeper nesting than the parser bears is cut off, not followed."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(source.replace("\x00", "").encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
