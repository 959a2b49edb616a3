"""Mutants of the rules: one small change each, and whether the rule tests notice it.

`python -m tests.consult.rules.mutants` (`make mutants`). Mutation tools in common use change function bodies, or start
a new process and a new test run for every change; most of these rules are data, read at import. So here a change is
made to the source of one module, a fork imports it, and the rule tests run in that fork until one of them fails.
"""
