"""Addresses of sites. In: a host name. Out: its domain and the label by which people call it."""

import re

_HOST = re.compile(r"^(?:[a-z0-9-]+\.)+[a-z]{2,}$", re.IGNORECASE)
# `viva.co.id`: in countries' domains, the second level may say only what kind of holder it is.
_KINDS = frozenset(
    ("co", "com", "or", "go", "ac", "web", "sch", "net", "my", "biz", "desa", "mil", "org", "gov", "edu")
)


def is_host(name: str) -> bool:
    """Whether `name` is a host name (`celebrity.okezone.com`), not a publisher's."""
    return bool(_HOST.match(name))


def site_domain(host: str) -> str:
    """The domain that its holder registered: `okezone.com` for `celebrity.okezone.com`; "" for ""."""
    labels = host.casefold().split(".")
    kept = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _KINDS else 2
    return ".".join(labels[-kept:])


def site_label(host: str) -> str:
    """The site's own label: `okezone` for `celebrity.okezone.com`; "" where there is none."""
    return re.sub(r"[^a-z0-9]", "", site_domain(host).split(".")[0])
