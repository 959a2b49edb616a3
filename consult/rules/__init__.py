"""The clinical rules: plain typed Python, without Django.

`assessment.assess` takes findings and gives a result with its reasons. Everything else in this package says what
a finding, a condition or a row is. Source: the clinical specification 1.1.
"""
