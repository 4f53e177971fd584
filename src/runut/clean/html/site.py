"""Addresses of sites. In: a host name. Out: its domain and the label by which people call it."""

import re

from tld import get_fld

_HOST = re.compile(r"^(?:[a-z0-9-]+\.)+[a-z]{2,}$", re.IGNORECASE)


def is_host(name: str) -> bool:
    """Whether `name` is a host name (`celebrity.okezone.com`), not a publisher's."""
    return bool(_HOST.match(name))


def site_domain(host: str) -> str:
    """The domain that its holder registered: `okezone.com` for `celebrity.okezone.com`; "" for ""."""
    # The list of public suffixes knows that `co.id` has no holder; for one that it lacks two labels are the usual case.
    known = get_fld(host.casefold(), fix_protocol=True, fail_silently=True)
    return known or ".".join(host.casefold().split(".")[-2:])


def site_label(host: str) -> str:
    """The site's own label: `okezone` for `celebrity.okezone.com`; "" where there is none."""
    return re.sub(r"[^a-z0-9]", "", site_domain(host).split(".")[0])
