"""`python -m runut` is `runut`."""

from runut.cli.main import main

if __name__ == "__main__":
    main()
