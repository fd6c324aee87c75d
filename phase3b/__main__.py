"""python -m phase3b."""

from phase3b.cli import main

if __name__ == "__main__":
    main()
