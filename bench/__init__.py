"""The performance goals, each a ratio measured side by side in one run: `make bench`.

Times differ from machine to machine, so none is asserted anywhere; what is compared here is measured interleaved in
the same minutes. "Constant" is a signed-in view that returns 3 kB through the same middleware.
"""
