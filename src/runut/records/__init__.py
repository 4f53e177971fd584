"""The records that steps hand to one another: frozen dataclasses without I/O or database ids."""
