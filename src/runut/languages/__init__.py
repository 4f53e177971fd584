"""Everything that Runut knows of a language, as tables; one folder a language."""
