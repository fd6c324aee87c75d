"""The entry of CDKTF: cdktf.json names it."""

import sys

from phase3b.synthesis.cdktf_app import main

if __name__ == "__main__":
    sys.exit(main())
