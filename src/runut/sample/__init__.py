"""The bundled sample: fourteen invented pages that `runut demo` reads; README.md says what each is for."""
