"""What a page's head says of the article. In: a parsed page. Out: `Stated`: title, publisher, date, names, address."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from lxml import etree

from runut.clean.html.rules import HtmlRules
from runut.clean.markup import plain

_ARTICLE = re.compile(r"(?:Article|BlogPosting|Report|LiveBlog)", re.IGNORECASE)
# A page nests few objects, and one that nests more is not worth the stack.
_DEPTH = 6
_LINKS = 150


@dataclass(frozen=True, slots=True)
class Stated:
    """Values as the page's head gives them, best first, each without its mark-up; empty where it says nothing."""

    titles: tuple[str, ...]
    publishers: tuple[str, ...]
    published: tuple[str, ...]
    authors: tuple[str, ...]
    host: str


def read_stated(root: etree._Element, rules: HtmlRules) -> Stated:
    """What the `meta`, `title`, `link` and JSON-LD elements and the microdata of `root` say."""
    meta: dict[str, str] = {}
    objects: list[Mapping[str, Any]] = []
    marked: list[str] = []
    title = address = ""
    for element in root.iter("meta", "title", "link", "script", "time"):
        tag = element.tag
        if tag == "meta":
            _add_meta(meta, element)
        elif tag == "title":
            title = title or _clean(element.text)
        elif tag == "link":
            address = address or (element.get("href", "") if element.get("rel") == "canonical" else "")
        elif tag == "time":
            if (element.get("itemprop") or "").lower() == "datepublished" or element.get("pubdate") is not None:
                marked.append(element.get("datetime", ""))
        elif "ld+json" in element.get("type", ""):
            objects.extend(_objects(element.text or ""))
    article = next((found for found in objects if _ARTICLE.search(str(found.get("@type", "")))), {})
    of = {part: [meta[key] for key in keys if key in meta] for part, keys in rules.meta.items()}
    return Stated(
        _texts(article.get("headline"), *of["title"], title),
        _texts(*of["publisher"], *_names(article.get("publisher"))),
        _texts(article.get("datePublished"), *marked, *of["published"], article.get("dateCreated")),
        _texts(*of["author"], *_names(article.get("author")), *of["editor"], *_names(article.get("editor"))),
        _host(address or meta.get("og:url", "") or str(article.get("url") or "")) or _linked_host(root),
    )


def _add_meta(meta: dict[str, str], element: etree._Element) -> None:
    content = _clean(element.get("content"))
    for attribute in ("property", "name", "itemprop"):
        key = (element.get(attribute) or "").lower()
        if key and content:
            meta.setdefault(key, content)


def _clean(text: object) -> str:
    return " ".join(plain(text).split()) if isinstance(text, str) else ""


def _texts(*values: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for value in values if (text := _clean(value))))


def _host(address: str) -> str:
    found = re.match(r"(?:https?:)?//([^/?#:\s]+)", address.strip(), re.IGNORECASE)
    return found[1].lower().removeprefix("www.") if found else ""


def _linked_host(root: etree._Element) -> str:
    """The host that most of the first links lead to: a page that does not state its address links its own site."""
    links = islice(root.iter("a"), _LINKS)
    hosts = Counter(host for link in links if (host := _host(link.get("href", ""))))
    return hosts.most_common(1)[0][0] if hosts else ""


def _names(value: object) -> Iterator[str]:
    """Names of one or several people or organisations, each given as a text or an object."""
    for one in value if isinstance(value, list) else (value,):
        name = one.get("name") if isinstance(one, dict) else one
        if isinstance(name, str):
            yield name


def _objects(source: str) -> Iterator[Mapping[str, Any]]:
    """The objects of one JSON-LD script, outer ones first; none if it is broken beyond reading."""
    try:
        # Many sites leave line breaks and tabs inside strings.
        found = json.loads(source.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return
    yield from _flat(found, _DEPTH)


def _flat(found: object, depth: int) -> Iterator[Mapping[str, Any]]:
    if isinstance(found, list):
        for one in found:
            yield from _flat(one, depth - 1) if depth else ()
    elif isinstance(found, dict):
        yield found
        graph = found.get("@graph")
        if depth and graph is not None:
            yield from _flat(graph, depth - 1)
