"""How fast, as ratios in one run: `python -m tests.benchmarks [NAME ...]`.

The machines are shared and noisy, so nothing here is a timed test. Each row runs what is measured
and what it is measured against in turns, takes the median of the processor time, and prints the
ratio beside the goal.
"""
